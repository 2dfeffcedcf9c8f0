import type { ActItem } from "./item";

interface RenameDialogProps {
  item: ActItem;
  onDone: () => void;
  onClose: () => void;
}

export function RenameDialog(_: RenameDialogProps) {
  return null;
}
