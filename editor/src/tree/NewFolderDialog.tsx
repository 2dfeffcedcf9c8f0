import type { ContentType, Draft } from "../api/client";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { NewFolder } from "./NewFolder";

interface NewFolderDialogProps {
  type: ContentType;
  parent: string;
  onMade: (folder: Draft) => void;
  onClose: () => void;
}

/** Asks for the name of a new folder. */
export function NewFolderDialog({ type, parent, onMade, onClose }: NewFolderDialogProps) {
  return (
    <Dialog title={t("folder.title")} onClose={onClose}>
      <NewFolder type={type} parent={parent} onMade={onMade} onCancel={onClose} />
    </Dialog>
  );
}
