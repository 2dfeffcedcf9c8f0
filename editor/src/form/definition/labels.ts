import type { ContentType } from "../../api/client";
import { t } from "../../i18n/messages";
import type { Content } from "../state/json";
import { whereOf, type FieldPath } from "../state/path";
import { languageWord, type Languages } from "./languages";
import { along } from "./properties";

/** What people call a field: `Kongresstage 2 › Datum`, `Titel (Englisch)`. */
export function labelOf(type: ContentType, languages: Languages, at: { content: Content; path: FieldPath }): string {
  return labelled(whereOf(at.content, at.path), [...along(type, languages, at.path)], languages);
}

/** The same of a place as the server names it, entries of lists by their number: `days/1/date`. */
export function labelAt(type: ContentType, languages: Languages, where: string): string {
  return labelled(where, [...along(type, languages, where.replace(/(?<=^|\/)\d+(?=\/|$)/g, "#$&"))], languages);
}

function labelled(where: string, met: ReturnType<typeof along>[number][], languages: Languages): string {
  const steps = where.split("/");
  const words: string[] = [];
  for (const step of steps) {
    const number = /^\d+$/.test(step);
    const last = words.length - 1;
    if (number && words[last] !== undefined) words[last] += ` ${Number(step) + 1}`;
    else if (/^[^#-]/.test(step)) words.push(wordOf(met.shift(), languages) ?? step);
  }
  return words.join(" › ");
}

function wordOf(met: ReturnType<typeof along>[number] | undefined, languages: Languages): string | undefined {
  if (met === undefined) return undefined;
  const { property, language } = met;
  if (language === languages[0]) return property.label;
  return t("form.label.inLanguage", { label: property.label, language: languageWord(language) });
}
