import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api, type DraftSummary } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Spinner } from "../ui/Spinner";
import { tell } from "../ui/toast";
import { remove, type ManyDone } from "./acts";
import { DeleteHindrances, type Hindrance } from "./DeleteHindrances";
import type { ActItem } from "./item";
import { useMany } from "./many";
import { ManyNotice } from "./ManyNotice";
import { UnpublishDialog } from "./UnpublishDialog";

interface DeleteDialogProps {
  items: readonly ActItem[];
  /** What was deleted and what was not, with the reason. */
  onDone: (done: ManyDone) => void;
  onClose: () => void;
}

/** Asks before items are deleted; what is public or in use stays, and is told with its reason. */
export function DeleteDialog({ items: given, onDone, onClose }: DeleteDialogProps) {
  const [items, setItems] = useState(given);
  const [unpublishing, setUnpublishing] = useState(false);
  const { hindrances, pending } = useHindrances(items);
  const held = new Set(hindrances.map(({ item }) => item.id));
  const free = items.filter(({ id }) => !held.has(id));
  const many = useMany({
    items: free,
    act: remove,
    isDone: (now) => now === undefined,
    onDone: (done) => {
      tell(t("delete.told", { count: done.done.length }));
      onDone({ done: done.done, refused: hindrances.map(({ item }) => ({ id: item.id, ...HELD })) });
    },
  });
  if (unpublishing) {
    return (
      <UnpublishDialog
        items={items.filter(isPublic)}
        onDone={() => {
          setItems(items.map((item) => ({ ...item, state: "draft" })));
          setUnpublishing(false);
        }}
        onClose={() => setUnpublishing(false)}
      />
    );
  }
  const close = () => (many.result === undefined ? onClose() : onDone(many.result));
  return (
    <Dialog
      title={t("delete.title", { count: items.length, title: items[0]?.title ?? "" })}
      onClose={close}
      closable={!many.pending}
      actions={
        <>
          <Button look="quiet" onPress={close}>
            {t(many.result === undefined ? "ui.cancel" : "ui.close")}
          </Button>
          {many.result === undefined && free.length > 0 && (
            <Button look="danger" isPending={many.pending} isDisabled={pending} onPress={many.run}>
              {many.lost ? t("error.retry") : t("delete.now", { count: free.length })}
            </Button>
          )}
        </>
      }
    >
      <ManyNotice items={items} {...many} onFollow={close} />
      {pending && <Spinner label={t("delete.looking")} />}
      {many.result === undefined && (
        <>
          <DeleteHindrances
            hindrances={hindrances}
            of={items.length}
            onUnpublish={() => setUnpublishing(true)}
            onFollow={onClose}
          />
          {free.length > 0 && <p>{t("delete.text", { count: free.length })}</p>}
          {items.length > 1 && <Titles items={free} />}
        </>
      )}
    </Dialog>
  );
}

const HELD = { error: { code: "held", message: "" }, problems: [] };
const isPublic = ({ state, type }: ActItem) => state !== "draft" && type !== "folder";

/** For so many items it is looked up beforehand where they are used; for more the server tells it one by one. */
const LOOKED_UP = 20;

function useHindrances(items: readonly ActItem[]): { hindrances: Hindrance[]; pending: boolean } {
  const looked = items.length <= LOOKED_UP ? items.filter(({ type }) => type !== "folder") : [];
  const usages = useQueries({
    queries: looked.map(({ id }) => ({
      queryKey: keys.usages(id),
      queryFn: () => answered(api.GET("/.rest/drafts/{id}/usages", { params: { path: { id } } })),
    })),
  });
  const usedBy = (item: ActItem): DraftSummary[] => usages[looked.indexOf(item)]?.data?.usages ?? [];
  const hindrances = items
    .map((item) => ({ item, isPublic: isPublic(item), usages: usedBy(item) }))
    .filter((hindrance) => hindrance.isPublic || hindrance.usages.length > 0);
  return { hindrances, pending: usages.some(({ isPending }) => isPending) };
}

function Titles({ items }: { items: readonly ActItem[] }) {
  return (
    <ul className="titles">
      {items.slice(0, LOOKED_UP).map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
      {items.length > LOOKED_UP && <li>{t("delete.more", { count: items.length - LOOKED_UP })}</li>}
    </ul>
  );
}
