import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { ErrorPanel } from "../ui/ErrorPanel";
import { move, type ManyDone } from "./acts";
import type { ActItem } from "./item";

interface MoveDialogProps {
  /** All of one workspace. */
  items: readonly ActItem[];
  /** What was moved and what was not, with the reason. */
  onDone: (done: ManyDone) => void;
  onClose: () => void;
}

/** Asks for the folder that items are moved to; a new one can be made on the way. */
export function MoveDialog({ items, onDone, onClose }: MoveDialogProps) {
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: () => move(items, "/"),
    onSuccess: async (done) => {
      await client.invalidateQueries({ queryKey: keys.drafts });
      onDone(done);
    },
  });
  return (
    <Dialog
      title={t("move.title", { count: items.length, title: items[0]?.title ?? "" })}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="main" isPending={act.isPending} onPress={() => act.mutate()}>
            {t("move.now")}
          </Button>
        </>
      }
    >
      {act.error !== null && <ErrorPanel error={act.error} retry={() => act.mutate()} />}
    </Dialog>
  );
}
