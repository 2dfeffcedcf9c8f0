import type { Property } from "../../api/client";
import { Text } from "react-aria-components";
import { t } from "../../i18n/messages";
import { isTranslation, useForm } from "../scope";
import { lastOf, parentOf, below, type FieldPath } from "../state/path";
import { useSelected } from "../state/store";
import { fillsItself, isNeeded } from "./field";

interface FieldNotesProps {
  property: Property;
  /** What else is to be said in the line of the hint, such as how many letters are left. */
  counter?: string;
  /** What is wrong; stands in place of the hint. */
  wrong: string;
}

/** The line below a field: its help, or what is wrong and the cure. Inside of one of React Aria's fields. */
export function FieldNotes({ property, counter = "", wrong }: FieldNotesProps) {
  const form = useForm();
  const itself = fillsItself(form, property) ? t("form.slug.itself") : "";
  const hint = [property.description, itself, counter].filter((text) => text !== "").join(" ");
  if (wrong !== "") {
    return (
      <Text slot="errorMessage" className="field-error">
        {wrong}
      </Text>
    );
  }
  if (hint === "" && !isNeeded(form, property)) return null;
  return (
    <Text slot="description" className={hint === "" ? "visually-hidden" : "field-hint"}>
      {hint} <Needed property={property} />
    </Text>
  );
}

/** Says in words what the star at the label means. */
export function Needed({ property }: { property: Property }) {
  const form = useForm();
  return isNeeded(form, property) && <span className="visually-hidden">{t("form.required")}</span>;
}

/** While a translation is edited: the text that it is the translation of. */
export function Original({ property, path }: { property: Property; path: FieldPath }) {
  const form = useForm();
  const original = useSelected(form.store, () => form.store.value(below(parentOf(path), property.name)));
  const shown = isTranslation(form) && property.i18n && lastOf(path) !== property.name;
  if (!shown || typeof original !== "string") return null;
  return (
    <p className="original" lang={form.languages[0]}>
      <span className="visually-hidden">{t("form.original")} </span>
      {original.replace(/<[^>]*>/g, " ")}
    </p>
  );
}
