import { useState } from "react";
import type { ContentType } from "../api/client";
import { t } from "../i18n/messages";
import { FolderTree } from "../tree/FolderTree";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";

interface FolderDialogProps {
  type: ContentType;
  folder: string;
  onChoose: (folder: string) => void;
  onClose: () => void;
}

/** Asks which folder a list is narrowed to. */
export function FolderDialog({ type, folder, onChoose, onClose }: FolderDialogProps) {
  const [chosen, setChosen] = useState(folder);
  return (
    <Dialog
      title={t("list.folder.title")}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="main" onPress={() => onChoose(chosen)}>
            {t("list.folder.show")}
          </Button>
        </>
      }
    >
      <FolderTree type={type} chosen={chosen} onChoose={setChosen} />
    </Dialog>
  );
}
