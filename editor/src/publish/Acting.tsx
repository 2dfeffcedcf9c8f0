import { DeleteDialog } from "./DeleteDialog";
import type { ActItem } from "./item";
import { MoveDialog } from "./MoveDialog";
import { PublishDialog } from "./PublishDialog";
import { RenameDialog } from "./RenameDialog";
import { UnpublishDialog } from "./UnpublishDialog";

/** What can be done with items in a dialog. */
export type Act = "publish" | "unpublish" | "move" | "rename" | "delete";

interface ActingProps {
  act: Act;
  items: readonly ActItem[];
  /** Those that it could not be done with; none where all went well. */
  onDone: (refused: readonly string[]) => void;
  onClose: () => void;
}

/** The dialog of an act. */
export function Acting({ act, items, onDone, onClose }: ActingProps) {
  const all = () => onDone([]);
  switch (act) {
    case "publish":
      return <PublishDialog items={items} onDone={all} onClose={onClose} />;
    case "unpublish":
      return <UnpublishDialog items={items} onDone={all} onClose={onClose} />;
    case "move":
      return (
        <MoveDialog
          items={items}

          onDone={({ refused }) => onDone(refused.map(({ id }) => id))}
          onClose={onClose}
        />
      );
    case "rename":
      return items.slice(0, 1).map((item) => <RenameDialog key={item.id} item={item} onDone={all} onClose={onClose} />);
    case "delete":
      return (
        <DeleteDialog items={items} onDone={({ refused }) => onDone(refused.map(({ id }) => id))} onClose={onClose} />
      );
  }
}
