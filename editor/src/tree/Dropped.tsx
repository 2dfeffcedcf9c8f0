import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Offline } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { move } from "../publish/acts";
import type { ActItem } from "../publish/item";
import { ManyNotice } from "../publish/ManyNotice";
import { tellMoved } from "../publish/tellMoved";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";

interface Drop {
  items: readonly ActItem[];
  folder: string;
}

/** Moves what was dropped on a folder; only what could not be moved needs a dialog. */
export function useDropped() {
  const client = useQueryClient();
  const moving = useMutation({
    mutationFn: ({ items, folder }: Drop) => move(items, folder),
    onSettled: () => void client.invalidateQueries({ queryKey: keys.drafts }),
    onSuccess: ({ done }, { items, folder }) => {
      const moved = items.filter(({ id }) => done.includes(id));
      if (moved.length > 0) tellMoved(client, moved, folder);
    },
  });
  const items = moving.variables?.items ?? [];
  const failed = moving.error !== null || (moving.data?.refused.length ?? 0) > 0;
  const notice = failed && (
    <Dialog
      title={t("move.title", { count: items.length, title: items[0]?.title ?? "" })}
      onClose={moving.reset}
      actions={<Button onPress={moving.reset}>{t("ui.close")}</Button>}
    >
      <ManyNotice
        items={items}
        result={moving.data}
        error={moving.error}
        lost={moving.error instanceof Offline}
        onFollow={moving.reset}
      />
    </Dialog>
  );
  return { drop: (moved: readonly ActItem[], folder: string) => moving.mutate({ items: moved, folder }), notice };
}
