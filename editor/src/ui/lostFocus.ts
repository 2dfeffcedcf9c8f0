import { useEffect } from "react";

/**
 * Gives the focus to something else when what had it is gone, such as the last row of a list or the button of a bar that
 * was closed; without that it would begin at the top of the page again.
 */
export function useLostFocus(next: () => HTMLElement | undefined): void {
  useEffect(() => {
    let last: Element | undefined;
    let frame = 0;
    const notice = (event: FocusEvent) => {
      if (event.target instanceof Element) last = event.target;
    };
    // A dialog that closes gives the focus back by itself, a moment later.
    const removed = new MutationObserver(() => {
      if (!isLost(last)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (isLost(last)) next()?.focus({ preventScroll: true });
      });
    });
    document.addEventListener("focusin", notice);
    removed.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", notice);
      removed.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [next]);
}

function isLost(last: Element | undefined): boolean {
  return last !== undefined && !last.isConnected && document.activeElement === document.body;
}

const PLACES = [
  "main .list-body [tabindex='0']",
  "main [role=treegrid] [role=row][tabindex='0']",
  "main [role=treegrid] [role=row]",
  "main h1",
];

/** The title of the view, unless something lies over it that keeps the focus to itself. */
export function titleOfView(): HTMLElement | undefined {
  if (document.querySelector("[role=dialog]") !== null) return undefined;
  return document.querySelector<HTMLElement>("main h1") ?? undefined;
}

/** The place in the rows of a list or tree that Tab comes to; the title of the view where there are no rows. */
export function rowOrTitle(): HTMLElement | undefined {
  return PLACES.flatMap((place) => document.querySelector<HTMLElement>(place) ?? [])[0];
}
