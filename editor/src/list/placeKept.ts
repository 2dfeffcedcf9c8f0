import type { Place } from "./roving";

interface Kept extends Place {
  /** The row at the upper edge of the window. */
  top: number;
}

const KEY = "litfass-list-place ";

/** Keeps where one is in a list, for as long as the tab is open; nothing while one is at its beginning. */
export function remember(list: string, place: Kept): void {
  if (place.top === 0 && place.row === 0 && place.cell === -1) sessionStorage.removeItem(KEY + list);
  else sessionStorage.setItem(KEY + list, JSON.stringify(place));
}

export function recall(list: string): Kept | undefined {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + list) ?? "null");
  return kept === null ? undefined : (kept as Kept);
}
