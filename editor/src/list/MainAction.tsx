import { lazy, Suspense } from "react";
import type { ContentType } from "../api/client";
import { useMe } from "../api/queries";
import { ButtonLink } from "../ui/ButtonLink";

const UploadAction = lazy(async () => ({ default: (await import("./UploadAction")).UploadAction }));

/** What one comes to a list for most: a new item, in the folder that is shown. */
export function MainAction({ type, folder }: { type: ContentType; folder: string }) {
  const rights = useMe().workspaces[type.workspace];
  if (rights?.write !== true) return null;
  if (type.group === "media") {
    return (
      <Suspense>
        <UploadAction label={type.newLabel} />
      </Suspense>
    );
  }
  if (!type.creatable) return null;
  const parent = folder === "/" ? "" : `?${new URLSearchParams({ parent: folder }).toString()}`;
  return (
    <ButtonLink look="main" to={`/content/${type.name}/new${parent}`}>
      {type.newLabel}
    </ButtonLink>
  );
}
