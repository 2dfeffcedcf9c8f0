import { useSyncExternalStore } from "react";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { unsavedChanges } from "./state/keeping";
import "./unsavedMark.css";

/** Where an item is listed: says that this browser has changes of it that are not saved. */
export function UnsavedMark({ item }: { item: string }) {
  const { user } = useMe();
  const unsaved = useSyncExternalStore(unsavedChanges.subscribe, () =>
    unsavedChanges.all().some((kept) => kept.item === item && kept.user === user),
  );
  return unsaved ? <span className="unsaved-mark">{t("form.save.changed")}</span> : null;
}
