import { useEffect, useState, useSyncExternalStore } from "react";
import { isChanged } from "./edit";
import type { ItemStore } from "./store";
import { UnsavedChanges, type About, type Kept } from "./unsaved";

const WAIT = 300;

/** What this browser keeps of changes that are not saved. */
export const unsavedChanges = new UnsavedChanges(localStorage);
window.addEventListener("storage", unsavedChanges.changed);

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
      if (edit === kept) return;
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
      if (isChanged(store.get().edit)) event.preventDefault();
    };
    const stop = store.subscribe(soon);
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", keep);
    return () => {
      keep();
      stop();
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [store, about]);
  return hasRoom;
}
