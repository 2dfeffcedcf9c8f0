import type { Place } from "./roving";

interface Kept extends Place {
  /** The row at the upper edge of the window. */
  top: number;
}

const KEY = "litfass-list-place ";

/** Keeps where one is in a list, for as long as the tab is open. */
export function remember(list: string, place: Kept): void {
  sessionStorage.setItem(KEY + list, JSON.stringify(place));
}

export function recall(list: string): Kept | undefined {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + list) ?? "null");
  return kept === null ? undefined : (kept as Kept);
}
