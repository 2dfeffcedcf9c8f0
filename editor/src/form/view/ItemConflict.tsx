import type { Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { moment } from "../../i18n/time";
import { ConflictDialog } from "../conflict/ConflictDialog";
import type { Conflicting } from "../save/useSave";
import { useForm } from "../scope";
import { baseOf } from "../state/openItems";
import { rebase } from "../state/rebase";

interface ItemConflictProps {
  conflict: Conflicting;
  save: () => Promise<Draft | undefined>;
  onClose: () => void;
}

/** Somebody else saved first, and changed the same fields: one chooses, then that is saved. */
export function ItemConflict({ conflict: { theirs, conflicts }, save, onClose }: ItemConflictProps) {
  const { store } = useForm();
  const { brought } = rebase(store.get().edit, baseOf(theirs));
  const { name, time } = theirs.changed;
  return (
    <ConflictDialog
      conflicts={conflicts}
      yours={t("form.conflict.yours")}
      theirs={t("form.conflict.theirs", { name, when: moment(time) })}
      intro={t("form.conflict.intro", { name, when: moment(time), count: brought.length })}
      action={t("form.conflict.save")}
      onClose={onClose}
      onChosen={(choices) => {
        store.merged(rebase(store.get().edit, baseOf(theirs), choices).edit);
        onClose();
        void save();
      }}
    />
  );
}
