import { useCallback, useEffect, useState } from "react";
import { t } from "../../i18n/messages";
import { moment } from "../../i18n/time";
import { announce } from "../../ui/announce";
import { Button } from "../../ui/Button";
import { ConflictDialog } from "../conflict/ConflictDialog";
import { isChanged } from "../state/edit";
import { unsavedChanges, useUnsaved } from "../state/keeping";
import type { Choices } from "../state/merge";
import { holds, restored } from "../state/restore";
import { useSelected, type ItemStore } from "../state/store";
import type { About, Kept } from "../state/unsaved";

interface OfferProps {
  store: ItemStore;
  about: () => About;
  /** Which of the things kept may be offered here. */
  of: (kept: Kept) => boolean;
}

/** What was kept, as long as the form does not hold it already; then it need not be kept any longer. */
function useOffered(store: ItemStore, kept: Kept | undefined): Kept | undefined {
  const idle = useSelected(store, ({ edit }) => kept !== undefined && !isChanged(edit) && holds(edit, kept));
  useEffect(() => {
    if (idle && kept !== undefined) unsavedChanges.forget(kept.key);
  }, [idle, kept]);
  return idle ? undefined : kept;
}

/** Offers what was typed earlier and not saved: after a reload, a crash, an expired sign-in, or from another window. */
export function Offer({ store, about, of }: OfferProps) {
  const kept = useOffered(store, useUnsaved(about().user).find(of));
  const [choosing, setChoosing] = useState(false);
  const restore = useCallback(
    (choices?: Choices) => {
      if (kept === undefined) return;
      const { edit, conflicts } = restored(store.get().edit, kept, choices);
      if (conflicts.length > 0 && choices === undefined) {
        setChoosing(true);
        return;
      }
      store.replace(edit);
      if (unsavedChanges.keep(about(), edit)) unsavedChanges.forget(kept.key);
      setChoosing(false);
      announce(t("form.offer.restored"));
    },
    [kept, store, about],
  );
  if (kept === undefined) return null;
  return (
    <section className="offer" aria-label={t("form.offer.label")}>
      <p>{t("form.offer.text", { when: moment(kept.time) })}</p>
      <Button onPress={() => restore()}>{t("form.offer.restore")}</Button>
      <Button look="quiet" onPress={() => unsavedChanges.forget(kept.key)}>
        {t("form.offer.discard")}
      </Button>
      {choosing && (
        <ConflictDialog
          conflicts={restored(store.get().edit, kept).conflicts}
          yours={t("form.offer.yours", { when: moment(kept.time) })}
          theirs={t("form.offer.theirs")}
          intro={t("form.offer.conflict")}
          action={t("form.offer.restore")}
          onChosen={restore}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
