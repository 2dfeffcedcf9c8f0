import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parentOf } from "../api/paths";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { problemOf } from "../tree/NewFolder";
import { useNodeName } from "../tree/nodeName";
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
  const { typed, setTyped, name, same, becomes, problem } = useNodeName(item.path.split("/").at(-1) ?? "");
  const act = useMutation({
    mutationFn: () => rename(item, parentOf(item.path), name),
    onSettled: () => void client.invalidateQueries({ queryKey: keys.drafts }),
    onSuccess: () => {
      tell(t("rename.told", { name }));
      onDone();
    },
  });
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
          hint={[becomes, t(item.type === "folder" ? "rename.hint.folder" : "rename.hint")].join(" ").trim()}
          value={typed}
          onChange={(words) => {
            act.reset();
            setTyped(words);
          }}
          autoFocus
          error={act.error === null ? problem : problemOf(act.error)}
        />
      </form>
    </Dialog>
  );
}
