import type { Draft } from "../../api/client";
import { isChanged, type Base } from "./edit";
import type { Content } from "./json";
import { ItemStore } from "./store";

/** Items with unsaved changes stay open when their view is left: coming back finds them as they were. */
const open = new Map<string, ItemStore>();

export function baseOf({ revision, content }: Draft): Base {
  return { revision, content: content as Content };
}

/** The store of an item that somebody edits: the one with unsaved changes, or one that begins with that. */
export function openItem(user: string, id: string, begin: () => Base): ItemStore {
  return open.get(keyOf(user, id)) ?? new ItemStore(begin());
}

/** Keeps the store as long as a view shows it; afterwards only while something in it is not saved. */
export function holdItem(user: string, id: string, store: ItemStore): () => void {
  open.set(keyOf(user, id), store);
  return () => {
    if (!isChanged(store.get().edit)) open.delete(keyOf(user, id));
  };
}

function keyOf(user: string, id: string): string {
  return `${user}/${id}`;
}
