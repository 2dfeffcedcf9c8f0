import { useEffect, useRef } from "react";

const KEY = "litfass-tree-place ";

/** Remembers which row of a tree had the focus, and gives it back when one comes back. */
export function useKeptFocus(place: string, goBack: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const kept = sessionStorage.getItem(KEY + place);
    if (!goBack || kept === null) return;
    rows(frame.current)
      .find((row) => row.dataset.key === kept)
      ?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the rows are there
  }, [goBack]);
  useEffect(() => {
    const element = frame.current;
    const keep = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=row]") : null;
      if (row?.dataset.key !== undefined) sessionStorage.setItem(KEY + place, row.dataset.key);
    };
    element?.addEventListener("focusin", keep);
    return () => element?.removeEventListener("focusin", keep);
  });
  return frame;
}

function rows(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>("[role=row][data-key]") ?? [])];
}
