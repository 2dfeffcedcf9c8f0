import type { Language } from "../../i18n/language";
import { language, type MessageKey } from "../../i18n/messages";
import type { Parsed } from "./parsed";

/** The number as people write it: `1234,5`. */
export function formatNumber(value: number, where: Language = language): string {
  return new Intl.NumberFormat(where === "de" ? "de-DE" : "en-GB", {
    useGrouping: false,
    maximumSignificantDigits: 17,
  }).format(value);
}

/** Reads `1234,5`, `1.234,5` and `1234.5`; a mark before three digits groups where this language groups by it. */
export function parseNumber(text: string, whole: boolean, where: Language = language): Parsed<number> {
  const bare = text.replace(/[\s\u00a0\u202f']/g, "").replace(/^\u2212/, "-");
  const value = Number(plain(bare, where));
  const wrong = (key: MessageKey) => ({
    wrong: key,
    values: { text: text.trim(), example: whole ? "12" : formatNumber(12.5, where) },
  });
  if (!/^[+-]?\d[\d.,]*$/.test(bare) || Number.isNaN(value)) return wrong("form.number.wrong");
  if (whole && !Number.isInteger(value)) return wrong("form.number.fraction");
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { value } : wrong("form.number.tooLarge");
}

/** With a point for the decimal mark and without groups; not a number where the marks make no sense. */
function plain(text: string, where: Language): string {
  const [group, mark] = where === "de" ? [".", ","] : [",", "."];
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}([${group}]\\d{3})+([${mark}]\\d+)?$`);
  if (grouped.test(text)) return text.replaceAll(group, "").replace(mark, ".");
  return text.replace(",", ".");
}
