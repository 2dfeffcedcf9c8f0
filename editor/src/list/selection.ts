/** Which items of a list are selected: some, or all hits but a few, loaded or not. */
export interface Selection {
  readonly all: boolean;
  /** The selected ones; where `all` is true, those that are not. */
  readonly ids: ReadonlySet<string>;
}

export const nothing: Selection = { all: false, ids: new Set() };
export const allHits: Selection = { all: true, ids: new Set() };

export function isSelected({ all, ids }: Selection, id: string): boolean {
  return ids.has(id) !== all;
}

export function countOf({ all, ids }: Selection, total: number): number {
  return all ? Math.max(0, total - ids.size) : ids.size;
}

/** Selects those items, or takes them out; all that were selected one by one stay as they are. */
export function select(selection: Selection, items: Iterable<string>, on: boolean): Selection {
  const ids = new Set(selection.ids);
  for (const id of items) {
    if (on === selection.all) ids.delete(id);
    else ids.add(id);
  }
  return { all: selection.all, ids };
}

export function toggle(selection: Selection, id: string): Selection {
  return select(selection, [id], !isSelected(selection, id));
}

/** The items from one place in the list to another, in whichever direction. */
export function between<T>(rows: readonly T[], from: number, to: number): readonly T[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}
