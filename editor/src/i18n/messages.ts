import { IntlMessageFormat } from "intl-messageformat";
import { currentLanguage } from "./language";
import de from "./de.json";
import en from "./en.json";

/** The keys of all texts; German is the bundle that the English one is held against. */
export type MessageKey = keyof typeof de;

const bundles: Record<"de" | "en", Record<MessageKey, string>> = { de, en };
export const language = currentLanguage();
const formats = new Map<MessageKey, IntlMessageFormat>();

/** The text under that key, with its arguments put in as ICU MessageFormat does. */
export function t(key: MessageKey, values?: Record<string, string | number | boolean>): string {
  if (values === undefined) return bundles[language][key];
  let format = formats.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(bundles[language][key], language);
    formats.set(key, format);
  }
  return String(format.format(values));
}
