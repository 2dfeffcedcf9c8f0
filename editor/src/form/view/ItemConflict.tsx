import { useState } from "react";
import type { Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { moment } from "../../i18n/time";
import { announce } from "../../ui/announce";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { personName } from "../../ui/person";
import { ConflictDialog } from "../conflict/ConflictDialog";
import type { useSave } from "../save/useSave";
import { useForm } from "../scope";
import { baseOf } from "../state/openItems";
import { rebase } from "../state/rebase";
import { useSelected } from "../state/store";

type Deciding = Pick<ReturnType<typeof useSave>, "save" | "asked" | "ask">;

/** Somebody else saved first, and changed the same: until it is decided which version counts, it says so above the form. */
export function ItemConflict({ save, asked, ask }: Deciding) {
  const { store } = useForm();
  const theirs = useSelected(store, ({ saving }) => (saving.kind === "conflict" ? saving.theirs : undefined));
  if (theirs === undefined) return null;
  const later = () => {
    ask(false);
    announce(t("form.conflict.open"));
  };
  const decide = () => {
    // What was typed since may have settled it.
    if (rebase(store.get().edit, baseOf(theirs)).conflicts.length > 0) ask(true);
    else void save();
  };
  return (
    <div className="item-notice">
      <Notice look="attention" title={t("form.conflict.open")} live={false}>
        <p>{t("form.conflict.open.text", { name: personName(theirs.changed), when: moment(theirs.changed.time) })}</p>
        <p>
          <Button onPress={decide}>{t("form.conflict.decide")}</Button>
        </p>
      </Notice>
      {asked && <Asked theirs={theirs} save={save} onDecided={() => ask(false)} onLater={later} />}
    </div>
  );
}

interface AskedProps {
  theirs: Draft;
  save: () => Promise<Draft | undefined>;
  onDecided: () => void;
  onLater: () => void;
}

/** One chooses, then that is saved. */
function Asked({ theirs, save, onDecided, onLater }: AskedProps) {
  const { store } = useForm();
  const [{ conflicts, brought }] = useState(() => rebase(store.get().edit, baseOf(theirs)));
  const { name, time } = theirs.changed;
  return (
    <ConflictDialog
      conflicts={conflicts}
      yours={t("form.conflict.yours")}
      theirs={t("form.conflict.theirs", { name, when: moment(time) })}
      intro={t("form.conflict.intro", { name, when: moment(time), count: brought.length })}
      action={t("form.conflict.save")}
      onClose={onLater}
      onChosen={(choices) => {
        onDecided();
        store.merged(rebase(store.get().edit, baseOf(theirs), choices).edit);
        void save();
      }}
    />
  );
}
