import { useEffect, type RefObject } from "react";
import { rowOf } from "./rows";

/** Brings the row of what was just made into sight, with the focus on it, as soon as it is among the rows. */
export function useNewRow(frame: RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    // The dialog that it was made in gives the focus back first.
    const next = requestAnimationFrame(() => {
      const row = rowOf(frame.current, id);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: "center" });
    });
    return () => cancelAnimationFrame(next);
  }, [frame, id]);
}
