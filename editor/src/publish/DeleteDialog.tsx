import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { ErrorPanel } from "../ui/ErrorPanel";
import { remove, type ManyDone } from "./acts";
import type { ActItem } from "./item";

interface DeleteDialogProps {
  items: readonly ActItem[];
  /** What was deleted and what was not, with the reason. */
  onDone: (done: ManyDone) => void;
  onClose: () => void;
}

/** Asks before items are deleted. */
export function DeleteDialog({ items, onDone, onClose }: DeleteDialogProps) {
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: () => remove(items),
    onSuccess: async (done) => {
      await client.invalidateQueries({ queryKey: keys.drafts });
      onDone(done);
    },
  });
  return (
    <Dialog
      title={t("delete.title", { count: items.length, title: items[0]?.title ?? "" })}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="danger" isPending={act.isPending} onPress={() => act.mutate()}>
            {t("delete.now", { count: items.length })}
          </Button>
        </>
      }
    >
      {act.error !== null && <ErrorPanel error={act.error} retry={() => act.mutate()} />}
      <p>{t("delete.text")}</p>
    </Dialog>
  );
}
