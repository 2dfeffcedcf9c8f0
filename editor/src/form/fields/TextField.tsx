import { Input, Label, TextArea, TextField as AriaTextField } from "react-aria-components";
import { t } from "../../i18n/messages";
import { useForm } from "../scope";
import { useProblem, useValue } from "../useField";
import { controlId, isReadOnly, langOf, type FieldProps } from "./field";
import { LabelWords } from "./FieldLabel";
import { FieldNotes, Original } from "./FieldNotes";

/** One line or several of plain text. */
export function TextField({ property, path }: FieldProps) {
  const form = useForm();
  const [value, set] = useValue(path);
  const text = typeof value === "string" ? value : "";
  const excess = excessOf(text, property.maxLength);
  const wrong = useProblem(path) || (excess > 0 ? t("form.text.tooLong", { excess }) : "");
  const rows = property.rows ?? 1;
  return (
    <AriaTextField
      className="field"
      id={controlId(form, path)}
      value={text}
      onChange={(typed) => set(visible(typed))}
      isReadOnly={isReadOnly(form, property)}
      isInvalid={wrong !== ""}
    >
      <Label className="field-label">
        <LabelWords property={property} />
      </Label>
      <Original property={property} path={path} />
      {rows > 1 ? (
        <TextArea className="input text-area" rows={rows} lang={langOf(form, property)} />
      ) : (
        <Input className="input" lang={langOf(form, property)} />
      )}
      <FieldNotes property={property} counter={counterOf(text, property.maxLength)} wrong={wrong} />
    </AriaTextField>
  );
}

/** Without characters that nobody sees and that come along when text is pasted: they could not be found to be deleted. */
export function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are meant
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}

/** Letters as the server counts them: a pair of surrogates is one. */
export function lettersIn(text: string): number {
  return [...text].length;
}

function excessOf(text: string, most: number | undefined): number {
  return most === undefined ? 0 : Math.max(0, lettersIn(text) - most);
}

/** Says how much room is left once a good part of it is used. */
function counterOf(text: string, most: number | undefined): string {
  if (most === undefined) return "";
  const left = most - lettersIn(text);
  return left > most / 2 ? "" : t("form.text.left", { most, left });
}
