import type { ContentType, Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { topOf } from "../state/path";
import { useSelected, type ItemStore } from "../state/store";

/** What the item is called while it is edited: as the server calls it, or as its title fields say since. */
export function useTitle(store: ItemStore, type: ContentType, draft: Draft | undefined): string {
  return useSelected(store, ({ edit }) => {
    const touched = type.titleProperties.some((name) => Object.keys(edit.changes).map(topOf).includes(name));
    if (!touched && draft !== undefined && draft.title !== "") return draft.title;
    const words = type.titleProperties.map((name) => store.value(name)).filter((each) => typeof each === "string");
    const title = words.join(" ").trim();
    if (title === "") return t("form.untitled", { type: type.label });
    return /\p{L}/u.test(title) ? title : `${type.label} ${title}`;
  });
}
