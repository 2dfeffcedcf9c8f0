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

/** Whether nothing can be published without it, as far as its definition says, and nobody else gives it. */
export function isNeeded(form: Form, property: Property): boolean {
  const { required, requiredUnless } = property;
  const asked = required || requiredUnless !== undefined;
  return asked && !form.readOnly && form.language === form.languages[0] && !fillsItself(form, property);
}

/** Whether a new item gets it from its title when it is made. */
export function fillsItself({ store }: Form, { name, type }: Property): boolean {
  return name === "slug" && type === "text" && store.get().edit.base.revision === 0;
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
