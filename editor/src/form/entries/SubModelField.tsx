import { subModelOf } from "../definition/properties";
import { controlId, labelIn, type FieldProps } from "../fields/field";
import { LabelWords } from "../fields/FieldLabel";
import { Fields } from "../fields/Fields";
import { useForm } from "../scope";
import { useProblem } from "../useField";
import "./entries.css";

/** A sub-model: its fields together in a frame. */
export function SubModelField({ property, path }: FieldProps) {
  const form = useForm();
  const wrong = useProblem(path);
  const notes = wrong || property.description;
  return (
    <fieldset className="sub-model" data-field={controlId(form, path)} aria-label={labelIn(form, property)}>
      <legend className="field-label">
        <LabelWords property={property} />
      </legend>
      {notes !== "" && <p className={wrong === "" ? "field-hint" : "field-error"}>{notes}</p>}
      <Fields properties={subModelOf(form.type, property)} path={path} />
    </fieldset>
  );
}
