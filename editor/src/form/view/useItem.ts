import { useEffect, useMemo } from "react";
import type { Draft } from "../../api/client";
import { useMe } from "../../api/queries";
import { baseOf, holdItem, openItem } from "../state/openItems";
import type { ItemStore } from "../state/store";

/** The store of an item that a view shows; what the server has newer is taken where nothing is unsaved. */
export function useItem(draft: Draft): ItemStore {
  const { user } = useMe();
  // One store for one item, whatever newer version of it arrives.
  const store = useMemo(() => openItem(user, draft.id, () => baseOf(draft)), [user, draft.id]); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => holdItem(user, draft.id, store), [user, draft.id, store]);
  useEffect(() => store.load(baseOf(draft)), [draft, store]);
  return store;
}
