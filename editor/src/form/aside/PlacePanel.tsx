import { useState } from "react";
import { useNavigate } from "react-router";
import type { ContentType, Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { DeleteDialog } from "../../publish/DeleteDialog";
import { MoveDialog } from "../../publish/MoveDialog";
import { UnpublishDialog } from "../../publish/UnpublishDialog";
import type { ManyDone } from "../../publish/acts";
import { Button } from "../../ui/Button";
import { tell } from "../../ui/toast";
import { folderOf } from "../view/Trail";
import { Panel } from "./Panel";

type Act = "move" | "unpublish" | "delete";

/** Where the item lies, and what can be done with it as a whole. */
export function PlacePanel({ draft, type }: { draft: Draft; type: ContentType }) {
  const [act, setAct] = useState<Act>();
  const navigate = useNavigate();
  const close = () => setAct(undefined);
  const items = [draft];
  const done = (many: ManyDone, text: string, after?: () => void) => {
    close();
    const refused = many.refused.find(({ id }) => id === draft.id);
    tell(refused === undefined ? text : refused.error.message);
    if (refused === undefined) after?.();
  };
  return (
    <Panel title={t("form.place.title")}>
      <dl className="place">
        <dt>{t("form.place.folder")}</dt>
        <dd>{folderOf(draft.path)}</dd>
        <dt>{t("form.place.name")}</dt>
        <dd>{draft.name}</dd>
      </dl>
      <div className="place-acts">
        {draft.mayWrite && <Button onPress={() => setAct("move")}>{t("form.place.move")}</Button>}
        {draft.mayPublish && draft.state !== "draft" && (
          <Button onPress={() => setAct("unpublish")}>{t("form.place.unpublish")}</Button>
        )}
        {draft.mayWrite && (
          <Button look="danger" onPress={() => setAct("delete")}>
            {t("form.place.delete")}
          </Button>
        )}
      </div>
      {act === "move" && (
        <MoveDialog
          items={items}
          onClose={close}
          onDone={(many) => done(many, t("form.place.moved", { title: draft.title }))}
        />
      )}
      {act === "unpublish" && <UnpublishDialog items={items} onClose={close} onDone={close} />}
      {act === "delete" && (
        <DeleteDialog
          items={items}
          onClose={close}
          onDone={(many) =>
            done(many, t("form.place.deleted", { title: draft.title }), () => void navigate(`/content/${type.name}`))
          }
        />
      )}
    </Panel>
  );
}
