import { Input, Label, TextField } from "react-aria-components";
import { t } from "../../i18n/messages";
import { formatNumber, parseNumber } from "../formats/number";
import { useForm } from "../scope";
import type { Json } from "../state/json";
import { useProblem, useTyped, useValue } from "../useField";
import type { Property } from "../../api/client";
import { controlId, isReadOnly, type FieldProps } from "./field";
import { LabelWords } from "./FieldLabel";
import { FieldNotes } from "./FieldNotes";

const format = (value: Json) => (typeof value === "number" ? formatNumber(value) : String(value));

/** A number, with a comma or a point. */
export function NumberField({ property, path }: FieldProps) {
  const form = useForm();
  const whole = property.type === "long";
  const { shown, wrong, write, leave } = useTyped(path, { format, parse: (text) => parseNumber(text, whole) });
  const [value] = useValue(path);
  const found = useProblem(path);
  const told = wrong || found || (typeof value === "number" ? outOfBounds(value, property) : "");
  return (
    <TextField
      className="field"
      id={controlId(form, path)}
      value={shown}
      onChange={write}
      onBlur={leave}
      isReadOnly={isReadOnly(form, property)}
      isInvalid={told !== ""}
      inputMode={whole ? "numeric" : "decimal"}
    >
      <Label className="field-label">
        <LabelWords property={property} />
      </Label>
      <Input className="input input-number tabular" autoComplete="off" />
      <FieldNotes property={property} counter={boundsOf(property)} wrong={told} />
    </TextField>
  );
}

function boundsOf({ min, max }: Property): string {
  if (min !== undefined && max !== undefined) return t("form.number.between", { min, max });
  if (min !== undefined) return min === 0 ? "" : t("form.number.atLeast", { min });
  return max === undefined ? "" : t("form.number.atMost", { max });
}

function outOfBounds(value: number, property: Property): string {
  const { min = -Infinity, max = Infinity } = property;
  if (value >= min && value <= max) return "";
  return t("form.number.outOfBounds", {
    value: formatNumber(value),
    bounds: boundsOf(property) || t("form.number.notNegative"),
  });
}
