import type { Property } from "../../api/client";
import { languageWord } from "../definition/languages";
import { t } from "../../i18n/messages";
import { isTranslation, type Form } from "../scope";
import type { FieldPath } from "../state/path";

/** What every kind of field gets: the property, and the path of the value in the language that is edited. */
export interface FieldProps {
  property: Property;
  path: FieldPath;
}

/** The identifier of the control of a field, by which labels and links find it. */
export function controlId({ prefix }: Pick<Form, "prefix">, path: FieldPath): string {
  return `${prefix}:${path}`;
}

/** The label with the language, where a translation is edited. */
export function labelIn(form: Form, { label, i18n }: Property): string {
  if (!i18n || !isTranslation(form)) return label;
  return t("form.label.inLanguage", { label, language: languageWord(form.language) });
}

/** Whether nothing can be published without it, as far as its definition says. */
export function isNeeded({ readOnly, language, languages }: Form, { required, requiredUnless }: Property): boolean {
  return (required || requiredUnless !== undefined) && !readOnly && language === languages[0];
}

export function isReadOnly(form: Form, property: Property): boolean {
  return form.readOnly || property.readOnly;
}

/** Whether the field takes half of the width, beside another such field. */
export function isNarrow({ type, multiple, rows, maxLength, options }: Property): boolean {
  if (multiple || (rows ?? 1) > 1) return false;
  if (type === "text") return maxLength !== undefined && maxLength <= 100;
  return (
    ["boolean", "long", "double", "decimal", "date", "dateTime"].includes(type) ||
    (type === "choice" && options.length > 3)
  );
}

/** The language of what is typed, for the browser's spelling and for screen readers. */
export function langOf({ language, languages }: Form, { i18n }: Property): string {
  return ((i18n ? language : languages[0]) ?? language).replace("_", "-");
}
