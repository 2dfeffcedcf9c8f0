import type { Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { folderOf } from "../view/Trail";
import type { PlaceAct } from "../view/PlaceActing";
import { Panel } from "./Panel";

/** Where the item lies, and what can be done with it as a whole. */
export function PlacePanel({ draft, onAct }: { draft: Draft; onAct: (act: PlaceAct) => void }) {
  return (
    <Panel title={t("form.place.title")}>
      <dl className="place">
        <dt>{t("form.place.folder")}</dt>
        <dd>{folderOf(draft.path)}</dd>
        <dt>{t("form.place.name")}</dt>
        <dd>{draft.name}</dd>
      </dl>
      <div className="place-acts">
        {draft.mayWrite && <Button onPress={() => onAct("move")}>{t("form.place.move")}</Button>}
        {draft.mayPublish && draft.state !== "draft" && (
          <Button onPress={() => onAct("unpublish")}>{t("form.place.unpublish")}</Button>
        )}
        {draft.mayWrite && (
          <Button look="danger" onPress={() => onAct("delete")}>
            {t("form.place.delete")}
          </Button>
        )}
      </div>
    </Panel>
  );
}
