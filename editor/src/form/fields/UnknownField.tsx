import { t } from "../../i18n/messages";
import { useForm } from "../scope";
import { withoutKeys } from "../state/entry";
import { isEmpty } from "../state/json";
import { useValue } from "../useField";
import { controlId, type FieldProps } from "./field";
import { LabelWords } from "./FieldLabel";

/** A property of a kind that this editor does not know: its value can be seen, and stays as it is. */
export function UnknownField({ property, path }: FieldProps) {
  const form = useForm();
  const [value] = useValue(path);
  return (
    <div className="field" id={controlId(form, path)} tabIndex={-1}>
      <p className="field-label">
        <LabelWords property={property} />
      </p>
      <pre className="input unknown-value">
        {value === undefined || isEmpty(value) ? "–" : JSON.stringify(withoutKeys(value), undefined, 2)}
      </pre>
      <p className="field-hint">{t("form.unknown")}</p>
    </div>
  );
}
