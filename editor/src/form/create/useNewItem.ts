import { useCallback, useEffect, useMemo, useState } from "react";
import type { ContentType } from "../../api/client";
import { useMe } from "../../api/queries";
import { useSave } from "../save/useSave";
import { useKeeping } from "../state/keeping";
import { holdItem, openItem } from "../state/openItems";
import type { About, Kept } from "../state/unsaved";
import { useItemForm } from "../useItemForm";
import { useSummary } from "../view/useSummary";
import { useTitle } from "../view/title";
import { beginningOf, withSlug } from "./beginning";
import { creation } from "./createItem";
import { folderFor } from "./useBeginning";

interface Asked {
  type: ContentType;
  /** What it is to be called, as far as that is known. */
  called: string;
  /** The only items of the types that it has to refer to. */
  only: Parameters<typeof folderFor>[1];
  folders: readonly string[];
  parent: string | undefined;
  /** What it was called when it was begun and left, to go on with that. */
  begun?: string | undefined;
  language: string | undefined;
  depth: number;
}

/** An item that the server does not have yet: its form, and the way to store it. */
export function useNewItem({ type, called, only, folders, parent, begun, language, depth }: Asked) {
  const { user } = useMe();
  const [item] = useState(() => (isNew(type, begun) ? begun : newItems(type) + crypto.randomUUID()));
  const [folder, setFolder] = useState(parent ?? folderFor(folders, only));
  const [store] = useState(() => {
    const ids = Object.fromEntries(Object.entries(only).map(([name, { id }]) => [name, id]));
    return openItem(user, item, () => ({ revision: 0, content: beginningOf(type, ids, called) }));
  });
  useEffect(() => holdItem(user, item, store), [user, item, store]);
  const form = useItemForm({ store, type, language, readOnly: false, depth });
  const [summed, sumUp] = useSummary(form.prefix);
  const send = useMemo(
    () => creation({ type: type.name, parent: folder }, (content) => withSlug(type, content)),
    [type, folder],
  );
  const title = useTitle(store, type, undefined);
  const about = useCallback(() => ({ user, item, type: type.name, title }), [user, item, type.name, title]);
  const hasRoom = useKeeping(store, about);
  const { save: create } = useSave(store, send, sumUp);
  const save = useCallback(async () => {
    const unreadable = Object.keys(store.get().edit.typed).length > 0;
    if (unreadable) sumUp(true);
    return unreadable ? undefined : create();
  }, [store, sumUp, create]);
  return { store, form, summed, title, about, hasRoom, save, folder, setFolder };
}

/** Unfinished new items are kept one by one: a second one must not take the place of the first. */
function newItems(type: ContentType): string {
  return `new/${type.name}/`;
}

function isNew(type: ContentType, item: string | undefined): item is string {
  return item?.startsWith(newItems(type)) === true;
}

/** Whether it is an unfinished new item of that type, other than this one. */
export function isUnfinished(type: ContentType, about: () => About): (kept: Kept) => boolean {
  return ({ item, here }) => isNew(type, item) && !(here && item === about().item);
}
