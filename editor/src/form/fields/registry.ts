import { createElement, type ComponentType } from "react";
import type { Property } from "../../api/client";
import { AssetField } from "../asset/AssetField";
import { EntriesField } from "../entries/EntriesField";
import { SubModelField } from "../entries/SubModelField";
import { ReferenceField } from "../reference/ReferenceField";
import { lazy } from "../../ui/lazy";
import { BooleanField } from "./BooleanField";
import { ChoiceField } from "./ChoiceField";
import { DateField } from "./DateField";
import { DateTimeField } from "./DateTimeField";
import type { FieldProps } from "./field";
import { MultiChoiceField } from "./MultiChoiceField";
import { MultiValueField } from "./MultiValueField";
import { NumberField } from "./NumberField";
import { TextField } from "./TextField";
import { UnknownField } from "./UnknownField";

type Kind = ComponentType<FieldProps>;

/** The text editor is the largest part of a form and is loaded where one is needed. */
const RichTextField: Kind = lazy(
  async () => (await import("../richText/RichTextField")).default,
  createElement("div", { className: "field-waiting", "aria-busy": true }),
);

const single: Partial<Record<string, Kind>> = {
  text: TextField,
  richText: RichTextField,
  boolean: BooleanField,
  long: NumberField,
  double: NumberField,
  decimal: NumberField,
  date: DateField,
  dateTime: DateTimeField,
  choice: ChoiceField,
  reference: ReferenceField,
  asset: AssetField,
  subModel: SubModelField,
};

const several: Partial<Record<string, Kind>> = {
  choice: MultiChoiceField,
  reference: ReferenceField,
  asset: AssetField,
  subModel: EntriesField,
};

/** What a property is edited with; the type may be one that the server knows and we do not. */
export function fieldFor({ type, multiple }: Pick<Property, "type" | "multiple">): Kind {
  const known = single[type] ?? UnknownField;
  return multiple ? (several[type] ?? (known === UnknownField ? UnknownField : MultiValueField)) : known;
}
