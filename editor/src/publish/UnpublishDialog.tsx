import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { ErrorPanel } from "../ui/ErrorPanel";
import { publish, type Publication } from "./acts";
import type { ActItem } from "./item";

interface UnpublishDialogProps {
  items: readonly ActItem[];
  /** They are public no more; their drafts stay. */
  onDone: (publication: Publication) => void;
  onClose: () => void;
}

/** Takes items from the page; what the page still refers to stays. */
export function UnpublishDialog({ items, onDone, onClose }: UnpublishDialogProps) {
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: () => publish({ unpublish: items.map(({ id }) => id) }),
    onSuccess: async (publication) => {
      await client.invalidateQueries({ queryKey: keys.drafts });
      onDone(publication);
    },
  });
  return (
    <Dialog
      title={t("unpublish.title", { count: items.length, title: items[0]?.title ?? "" })}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="danger" isPending={act.isPending} onPress={() => act.mutate()}>
            {t("unpublish.now", { count: items.length })}
          </Button>
        </>
      }
    >
      {act.error !== null && <ErrorPanel error={act.error} retry={() => act.mutate()} />}
      <p>{t("unpublish.text")}</p>
    </Dialog>
  );
}
