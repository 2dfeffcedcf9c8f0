import { useEffect, useRef } from "react";
import { rowOf, rowsOf } from "./rows";

/** Within so many frames the rows have to be there. */
const FRAMES = 60;
const KEY = "litfass-tree-place ";

/** Remembers which row of a tree had the focus, and gives it back when one comes back. */
export function useKeptFocus(place: string, goBack: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const kept = sessionStorage.getItem(KEY + place);
    if (!goBack || kept === null) return;
    let frames = FRAMES;
    const look = () => {
      const row = rowOf(frame.current, kept);
      row?.focus();
      if (row === undefined && frames-- > 0) next = requestAnimationFrame(look);
    };
    let next = requestAnimationFrame(look);
    return () => cancelAnimationFrame(next);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the rows are there
  }, [goBack]);
  useEffect(() => {
    const element = frame.current;
    const keep = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.role === "treegrid") handDown(event.target);
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=row]") : null;
      if (row?.dataset.key !== undefined) sessionStorage.setItem(KEY + place, row.dataset.key);
    };
    element?.addEventListener("focusin", keep);
    return () => element?.removeEventListener("focusin", keep);
  });
  return frame;
}

/** A tree that has the focus itself, as after its focused row was deleted, hands it to a row: there it can be seen. */
function handDown(tree: HTMLElement): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== tree) return;
    const [first] = rowsOf(tree);
    (rowsOf(tree).find(({ tabIndex }) => tabIndex === 0) ?? first)?.focus();
  });
}
