import type { ContentType } from "../api/client";
import { useMe } from "../api/queries";
import { ButtonLink } from "../ui/ButtonLink";
import { lazy } from "../ui/lazy";

const UploadAction = lazy(async () => (await import("./UploadAction")).UploadAction);

/** What one comes to a list for most: a new item, in the folder that is shown. */
export function MainAction({ type, folder }: { type: ContentType; folder: string }) {
  const rights = useMe().workspaces[type.workspace];
  if (rights?.write !== true) return null;
  if (type.group === "media") {
    return <UploadAction label={type.newLabel} />;
  }
  if (!type.creatable) return null;
  const parent = folder === "/" ? "" : `?${new URLSearchParams({ parent: folder }).toString()}`;
  return (
    <ButtonLink look="main" to={`/content/${type.name}/new${parent}`}>
      {type.newLabel}
    </ButtonLink>
  );
}
