import { useEffect, useRef } from "react";
import { isChanged } from "../state/edit";
import type { ItemStore } from "../state/store";

/** When somebody goes elsewhere while something is not saved, `leave` tells what becomes of it. */
export function useLeaving(store: ItemStore, leave: () => void): void {
  const last = useRef(leave);
  useEffect(() => {
    last.current = leave;
  });
  useEffect(
    () => () => {
      if (isChanged(store.get().edit)) last.current();
    },
    [store],
  );
}
