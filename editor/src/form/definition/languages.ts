import { language as surface } from "../../i18n/messages";
import type { Property } from "../../api/client";

/** The languages of the content: the first is stored under plain names, the others under `<name>_<language>`. */
export type Languages = readonly string[];

/** The name under which a property is stored in that language; without translation the same in every one. */
export function storedName(property: Property, language: string, languages: Languages): string {
  return property.i18n && language !== languages[0] ? `${property.name}_${language}` : property.name;
}

/** `Deutsch`, `English`: each language in its own words. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames(language.replace("_", "-"), { type: "language" }).of(language.replace("_", "-"));
  return name === undefined ? language : name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Englisch`: a language in the words of the surface. */
export function languageWord(language: string): string {
  return new Intl.DisplayNames(surface, { type: "language" }).of(language.replace("_", "-")) ?? language;
}
