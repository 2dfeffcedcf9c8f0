import type { ContentType } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";

interface EmptyListProps {
  type: ContentType;
  narrowed: boolean;
  reset: () => void;
}

/** Says what to do where there is nothing to show. */
export function EmptyList({ type, narrowed, reset }: EmptyListProps) {
  return (
    <div className="list-empty">
      <h2>{narrowed ? t("list.noHits") : t("list.none", { type: type.pluralLabel })}</h2>
      <p>{narrowed ? t("list.noHits.text") : emptyText(type)}</p>
      {narrowed && <Button onPress={reset}>{t("list.reset")}</Button>}
    </div>
  );
}

function emptyText({ creatable, newLabel, group }: ContentType): string {
  if (group === "media") return t("list.none.media");
  return creatable ? t("list.none.text", { action: newLabel }) : t("list.none.elsewhere");
}
