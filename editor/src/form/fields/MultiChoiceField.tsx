import { CheckboxGroup, Label } from "react-aria-components";
import { Checkbox } from "../../ui/Checkbox";
import { useForm } from "../scope";
import { isList } from "../state/json";
import { useProblem, useValue } from "../useField";
import { controlId, isReadOnly, type FieldProps } from "./field";
import { LabelWords } from "./FieldLabel";
import { FieldNotes } from "./FieldNotes";

/** Any of several values, stored in the order of the options. */
export function MultiChoiceField({ property, path }: FieldProps) {
  const form = useForm();
  const [value, set] = useValue(path);
  const wrong = useProblem(path, true);
  const chosen = isList(value) ? value.map(String) : [];
  const unknown = chosen.filter((each) => !property.options.some((option) => option.value === each));
  const options = [...property.options, ...unknown.map((each) => ({ value: each, label: each }))];
  return (
    <CheckboxGroup
      className="field"
      value={chosen}
      onChange={(next) => set(options.map((option) => option.value).filter((each) => next.includes(each)))}
      isDisabled={isReadOnly(form, property)}
      isInvalid={wrong !== ""}
    >
      <Label className="field-label">
        <LabelWords property={property} />
      </Label>
      <div className="field-options" id={controlId(form, path)}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value}>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldNotes property={property} wrong={wrong} />
    </CheckboxGroup>
  );
}
