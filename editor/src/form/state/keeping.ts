import { useEffect, useState, useSyncExternalStore } from "react";
import { isChanged } from "./edit";
import type { ItemStore } from "./store";
import { UnsavedChanges, type About, type Kept } from "./unsaved";

const WAIT = 300;

/** What this browser keeps of changes that are not saved. */
export const unsavedChanges = new UnsavedChanges(localStorage);
window.addEventListener("storage", unsavedChanges.changed);

/** Whether this window is about to be left after signing out: nothing more is kept, and nobody is asked. */
let over = false;
const keepers = new Set<() => void>();

/** Keeps at once what was typed a moment ago. */
export function keepNow(): void {
  keepers.forEach((keep) => {
    keep();
  });
}

/** That person signs out: what is not saved is kept for the next time, or dropped for good. */
export function endKeeping(user: string, discard: boolean): void {
  keepNow();
  over = true;
  if (discard) unsavedChanges.forgetAll(user);
}

/** All items of that person with changes that only this browser has, the newest first. */
export function useUnsaved(user: string): readonly Kept[] {
  return useSyncExternalStore(unsavedChanges.subscribe, unsavedChanges.all).filter((kept) => kept.user === user);
}

/**
 * Keeps what is typed in this browser until it is saved, and has the browser ask before the window is closed on it.
 * Answers whether there is room for it.
 */
export function useKeeping(store: ItemStore, about: () => About): boolean {
  const [hasRoom, setHasRoom] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept = store.get().edit;
    const keep = () => {
      clearTimeout(timer);
      const { edit } = store.get();
      if (over || edit === kept) return;
      kept = edit;
      if (isChanged(edit)) setHasRoom(unsavedChanges.keep(about(), edit));
      else unsavedChanges.settle(about());
    };
    const soon = () => {
      clearTimeout(timer);
      if (isChanged(store.get().edit)) timer = setTimeout(keep, WAIT);
      else keep();
    };
    const ask = (event: BeforeUnloadEvent) => {
      keep();
      if (!over && isChanged(store.get().edit)) event.preventDefault();
    };
    const stop = store.subscribe(soon);
    keepers.add(keep);
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", keep);
    return () => {
      keep();
      keepers.delete(keep);
      stop();
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [store, about]);
  return hasRoom;
}
