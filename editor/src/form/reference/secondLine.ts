import type { ContentType, DraftSummary, Property } from "../../api/client";
import { parentOf } from "../../api/paths";
import { day, listTime } from "../../i18n/time";

const TELLING = new Set(["text", "dateTime", "date", "reference", "long"]);

/**
 * What tells an item from others that are called the same: the short text that it has beside its title, and what lists
 * show of it, such as its time or affiliation.
 */
export function secondLine(type: ContentType | undefined, { subtitle, title, columns }: DraftSummary): string {
  const shown = (type?.columns ?? []).flatMap(({ name, label }) => {
    const property = type?.properties.find((each) => each.name === name);
    const value = columns[name] ?? "";
    const tells = property !== undefined && isTelling(property) && !type?.titleProperties.includes(name);
    return tells && value !== "" && !isSaid(value, title) ? [words(property, label, value)] : [];
  });
  return [...shown, ...(subtitle === "" || shown.some((each) => each.includes(subtitle)) ? [] : [subtitle])].join(
    " · ",
  );
}

/** A choice that has a usual value, such as how far the planning is, tells few items apart; one without is of its nature. */
function isTelling({ type, defaultValue }: Property): boolean {
  return TELLING.has(type) || (type === "choice" && defaultValue === undefined);
}

/** A column such as the name by which people are sorted repeats the title in another order. */
function isSaid(value: string, title: string): boolean {
  const said = new Set(wordsOf(title));
  return wordsOf(value).every((word) => said.has(word));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function words({ type }: Pick<Property, "type">, label: string, value: string): string {
  if (type === "dateTime") return listTime(value);
  if (type === "date") return day(value);
  return type === "long" ? `${label} ${value}` : value;
}

/** For each item its second line; with its folder, and its name there, where two would look the same. */
export function secondLines(type: ContentType, drafts: readonly DraftSummary[]): ReadonlyMap<string, string> {
  const looks = drafts.map((draft) => `${draft.title}\n${secondLine(type, draft)}`);
  return new Map(
    drafts.map((draft, index) => {
      const line = secondLine(type, draft);
      const twice = looks.filter((look) => look === looks[index]).length > 1;
      return [draft.id, twice ? [line, placeOf(draft)].filter((part) => part !== "").join(" · ") : line];
    }),
  );
}

function placeOf({ path, name }: DraftSummary): string {
  const folder = parentOf(path);
  return folder === "/" ? name : `${folder.slice(1)}/${name}`;
}
