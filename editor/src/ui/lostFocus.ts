import { useEffect, useRef } from "react";

/**
 * Gives the focus to something else when what had it is gone, such as the last row of a list or the button of a bar that
 * was closed; without that it would begin at the top of the page again.
 */
export function useLostFocus(next: () => HTMLElement | undefined): void {
  const last = useRef<Element>(undefined);
  useEffect(() => {
    const notice = (event: FocusEvent) => {
      if (event.target instanceof Element) last.current = event.target;
    };
    document.addEventListener("focusin", notice);
    return () => document.removeEventListener("focusin", notice);
  }, []);
  useEffect(() => {
    if (!isLost(last.current)) return;
    // A dialog that closes gives the focus back by itself, a moment later.
    const frame = requestAnimationFrame(() => {
      if (isLost(last.current)) next()?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  });
}

function isLost(last: Element | undefined): boolean {
  return last !== undefined && !last.isConnected && document.activeElement === document.body;
}

const PLACES = ["main .list-body [tabindex='0']", "main [role=treegrid]", "main h1"];

/** The place in the rows of a list or tree that Tab comes to; the title of the view where there are no rows. */
export function rowOrTitle(): HTMLElement | undefined {
  return PLACES.flatMap((place) => document.querySelector<HTMLElement>(place) ?? [])[0];
}
