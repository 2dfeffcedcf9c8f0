import type { ContentType, Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { topOf } from "../state/path";
import { useSelected, type ItemStore } from "../state/store";

/** The title as the server joins it: a translated part is a phrase of its own, set off unless a sign does that already. */
export function joinedTitle(
  type: Pick<ContentType, "titleProperties" | "properties">,
  value: (name: string) => unknown,
) {
  return type.titleProperties.reduce((joined, name) => {
    const text = value(name);
    if (typeof text !== "string" || text.trim() === "") return joined;
    const phrase = type.properties.some((property) => property.name === name && property.i18n);
    const between = phrase && !/[:;,.!?…–—]$/.test(joined) ? " – " : " ";
    return joined === "" ? text : joined + between + text;
  }, "");
}

/** What the item is called while it is edited: as the server calls it, or as its title fields say since. */
export function useTitle(store: ItemStore, type: ContentType, draft: Draft | undefined): string {
  return useSelected(store, ({ edit }) => {
    const touched = type.titleProperties.some((name) => Object.keys(edit.changes).map(topOf).includes(name));
    if (!touched && draft !== undefined && draft.title !== "") return draft.title;
    const title = joinedTitle(type, (name) => store.value(name));
    if (title === "") return t("form.untitled", { type: type.label });
    return /\p{L}/u.test(title) ? title : `${type.label} ${title}`;
  });
}
