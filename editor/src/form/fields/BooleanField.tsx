import { useForm } from "../scope";
import { read } from "../state/path";
import { useProblem, useValue } from "../useField";
import { Checkbox } from "../../ui/Checkbox";
import { controlId, isReadOnly, type FieldProps } from "./field";
import { LabelWords } from "./FieldLabel";
import { Needed } from "./FieldNotes";

/** Yes or no. */
export function BooleanField({ property, path }: FieldProps) {
  const form = useForm();
  const [value, set] = useValue(path);
  const wrong = useProblem(path);
  // What was never said is "no" already: switching it on and off again is no change.
  const isStored = read(form.store.get().edit.base.content, path) !== undefined;
  const notes = `${controlId(form, path)}:notes`;
  return (
    <div className="field field-boolean">
      <Checkbox
        id={controlId(form, path)}
        isSelected={value === true}
        onChange={(yes) => set(yes || isStored ? yes : undefined)}
        isReadOnly={isReadOnly(form, property)}
        isDisabled={isReadOnly(form, property)}
        aria-describedby={notes}
      >
        <LabelWords property={property} />
      </Checkbox>
      <p id={notes} className={wrong === "" ? "field-hint" : "field-error"}>
        {wrong || property.description} <Needed property={property} />
      </p>
    </div>
  );
}
