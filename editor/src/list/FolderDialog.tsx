import type { ContentType } from "../api/client";

interface FolderDialogProps {
  type: ContentType;
  folder: string;
  onChoose: (folder: string) => void;
  onClose: () => void;
}

export function FolderDialog(_: FolderDialogProps) {
  return null;
}
