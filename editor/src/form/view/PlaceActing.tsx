import { useNavigate } from "react-router";
import type { Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import type { ManyDone } from "../../publish/acts";
import { DeleteDialog } from "../../publish/DeleteDialog";
import { MoveDialog } from "../../publish/MoveDialog";
import { UnpublishDialog } from "../../publish/UnpublishDialog";
import { tell, tellFailed } from "../../ui/toast";

/** What can be done with an item as a whole. */
export type PlaceAct = "move" | "unpublish" | "delete";

interface PlaceActingProps {
  act: PlaceAct;
  draft: Draft;
  onClose: () => void;
  /** It is public no more. */
  onWithdrawn: () => void;
}

/** The dialog of an act. It belongs to the view, not to the panel that it was begun in, which may go when the window narrows. */
export function PlaceActing({ act, draft, onClose, onWithdrawn }: PlaceActingProps) {
  const navigate = useNavigate();
  const items = [draft];
  const done = (many: ManyDone, text: string, after?: () => void) => {
    onClose();
    const refused = many.refused.find(({ id }) => id === draft.id);
    if (refused !== undefined) {
      tellFailed(refused.error.message);
      return;
    }
    tell(text);
    after?.();
  };
  switch (act) {
    case "move":
      return (
        <MoveDialog
          items={items}
          onClose={onClose}
          onDone={(many) => done(many, t("form.place.moved", { title: draft.title }))}
        />
      );
    case "unpublish":
      return <UnpublishDialog items={items} onClose={onClose} onDone={onWithdrawn} />;
    case "delete":
      return (
        <DeleteDialog
          items={items}
          onClose={onClose}
          onDone={(many) =>
            done(many, t("form.place.deleted", { title: draft.title }), () => void navigate(`/content/${draft.type}`))
          }
        />
      );
  }
}
