import { Offline, Refused } from "../../api/client";
import { t } from "../../i18n/messages";
import { moment } from "../../i18n/time";
import { personName } from "../../ui/person";
import { isChanged } from "../state/edit";
import { useSelected, type ItemState, type ItemStore } from "../state/store";

/** Says beside the title where the save stands: saved when, not saved, being saved, or what is in the way. */
export function SaveState({ store, savedAt }: { store: ItemStore; savedAt: string | undefined }) {
  const text = useSelected(store, (state) => textOf(state, savedAt));
  const open = useSelected(store, ({ edit, saving }) => isChanged(edit) || saving.kind !== "rest");
  return (
    <span className="save-state tabular" data-open={open || undefined}>
      {text}
    </span>
  );
}

function textOf({ edit, saving }: ItemState, savedAt: string | undefined): string {
  if (saving.kind === "saving") return t("form.save.saving");
  if (saving.kind === "failed") return failedText(saving.error);
  if (saving.kind === "conflict") return t("form.save.conflict", { name: personName(saving.theirs.changed) });
  const unreadable = Object.keys(edit.typed).length;
  if (Object.keys(edit.changes).length > 0) return t("form.save.changed");
  if (unreadable > 0) return t("form.save.unreadable", { count: unreadable });
  return savedAt === undefined ? t("form.save.new") : t("form.save.saved", { when: moment(savedAt) });
}

function failedText(error: unknown): string {
  if (error instanceof Offline) return t("form.save.offline.short");
  if (error instanceof Refused && error.status === 401) return t("form.save.signIn");
  return t("form.save.failed");
}
