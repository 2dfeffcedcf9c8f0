import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { parentOf } from "../api/paths";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { problemOf } from "../tree/NewFolder";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { TextField } from "../ui/TextField";
import { tell } from "../ui/toast";
import { rename } from "./acts";
import type { ActItem } from "./item";

interface RenameDialogProps {
  item: ActItem;
  onDone: () => void;
  onClose: () => void;
}

/** Gives a folder another name; an item another name in its path. */
export function RenameDialog({ item, onDone, onClose }: RenameDialogProps) {
  const client = useQueryClient();
  const old = item.path.split("/").at(-1) ?? "";
  const [name, setName] = useState(old);
  const act = useMutation({
    mutationFn: () => rename(item, parentOf(item.path), name.trim()),
    onSettled: () => void client.invalidateQueries({ queryKey: keys.drafts }),
    onSuccess: () => {
      tell(t("rename.told", { name: name.trim() }));
      onDone();
    },
  });
  const same = name.trim() === "" || name.trim() === old;
  const form = "rename-form";
  return (
    <Dialog
      title={t("rename.title", { title: item.title })}
      onClose={onClose}
      closable={!act.isPending}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="main" type="submit" form={form} isPending={act.isPending} isDisabled={same}>
            {t("rename.now")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!same) act.mutate();
        }}
      >
        <TextField
          label={t(item.type === "folder" ? "folder.name" : "rename.name")}
          hint={t(item.type === "folder" ? "rename.hint.folder" : "rename.hint")}
          value={name}
          onChange={setName}
          autoFocus
          error={act.error === null ? "" : problemOf(act.error)}
        />
      </form>
    </Dialog>
  );
}
