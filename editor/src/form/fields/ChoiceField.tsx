import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Property } from "../../api/client";
import { t } from "../../i18n/messages";
import { Select, type SelectOption } from "../../ui/Select";
import { useForm } from "../scope";
import { useProblem, useValue } from "../useField";
import { controlId, isReadOnly, type FieldProps } from "./field";
import { LabelWords } from "./FieldLabel";
import { FieldNotes } from "./FieldNotes";

const NOTHING = "";
const FEW = 3;

/** One of several values: side by side where they are few, else in a list that opens. */
export function ChoiceField({ property, path }: FieldProps) {
  const form = useForm();
  const [value, set] = useValue(path);
  const wrong = useProblem(path);
  const chosen = typeof value === "string" ? value : NOTHING;
  const options = optionsOf(property, chosen);
  const common = {
    property,
    options,
    chosen,
    wrong,
    id: controlId(form, path),
    disabled: isReadOnly(form, property),
    choose: (next: string) => set(next === NOTHING ? undefined : next),
  };
  return property.options.length <= FEW ? <Few {...common} /> : <Many {...common} />;
}

interface ChoosingProps {
  property: Property;
  options: readonly SelectOption[];
  chosen: string;
  choose: (value: string) => void;
  wrong: string;
  id: string;
  disabled: boolean;
}

function Few({ property, options, chosen, choose, wrong, id, disabled }: ChoosingProps) {
  return (
    <RadioGroup
      className="field"
      value={chosen}
      onChange={choose}
      isDisabled={disabled}
      isInvalid={wrong !== ""}
      orientation="horizontal"
    >
      <Label className="field-label">
        <LabelWords property={property} />
      </Label>
      <div className="field-options" id={id}>
        {options.map(({ value, label }) => (
          <Radio key={value} value={value} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            {label}
          </Radio>
        ))}
      </div>
      <FieldNotes property={property} wrong={wrong} />
    </RadioGroup>
  );
}

function Many({ property, options, chosen, choose, wrong, id, disabled }: ChoosingProps) {
  return (
    <div className="field">
      <Select
        id={id}
        label={
          <Label className="field-label">
            <LabelWords property={property} />
          </Label>
        }
        after={<FieldNotes property={property} wrong={wrong} />}
        options={options}
        chosen={chosen === NOTHING ? null : chosen}
        onChoose={choose}
        placeholder={t("form.choice.none")}
        disabled={disabled}
        invalid={wrong !== ""}
      />
    </div>
  );
}

/** The options; nothing where that is allowed, and what is stored although it is none any more. */
function optionsOf({ options, required }: Property, chosen: string): readonly SelectOption[] {
  const known = chosen === NOTHING || options.some(({ value }) => value === chosen);
  return [
    ...(required ? [] : [{ value: NOTHING, label: t("form.choice.none") }]),
    ...options,
    ...(known ? [] : [{ value: chosen, label: t("form.choice.unknown", { value: chosen }) }]),
  ];
}
