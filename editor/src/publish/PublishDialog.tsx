import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { ErrorPanel } from "../ui/ErrorPanel";
import { preview, publish, type Publication } from "./acts";
import type { ActItem } from "./item";

interface PublishDialogProps {
  items: readonly ActItem[];
  /** They are public now. */
  onDone: (publication: Publication) => void;
  onClose: () => void;
}

/** Shows in words what will change on the page, then publishes all of it or nothing. */
export function PublishDialog({ items, onDone, onClose }: PublishDialogProps) {
  const client = useQueryClient();
  const request = { publish: items.map(({ id, revision }) => ({ id, revision })) };
  const planned = useQuery({ queryKey: ["preview", request], queryFn: () => preview(request), gcTime: 0 });
  const act = useMutation({
    mutationFn: () => publish(request),
    onSuccess: async (publication) => {
      await client.invalidateQueries({ queryKey: keys.drafts });
      onDone(publication);
    },
  });
  const error = act.error ?? planned.error;
  return (
    <Dialog
      title={t("publish.title")}
      subtitle={t("publish.subtitle")}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="main" isPending={act.isPending} isDisabled={!planned.isSuccess} onPress={() => act.mutate()}>
            {t("publish.now", { count: items.length })}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorPanel error={error} retry={() => void planned.refetch()} />}
      <ul>
        {planned.data?.publish.map(({ draft }) => (
          <li key={draft.id}>{draft.title}</li>
        ))}
      </ul>
    </Dialog>
  );
}
