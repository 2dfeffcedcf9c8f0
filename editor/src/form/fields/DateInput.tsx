import type { CalendarDate } from "@internationalized/date";
import { Input, Label, TextField } from "react-aria-components";
import { useForm } from "../scope";
import type { FieldProps } from "./field";
import { CalendarButton } from "./CalendarButton";
import { controlId, isReadOnly, labelIn } from "./field";
import { LabelWords } from "./FieldLabel";
import { FieldNotes } from "./FieldNotes";

interface DateInputProps extends FieldProps {
  shown: string;
  write: (text: string) => void;
  leave: () => void;
  example: string;
  /** What is said below the field while nothing is wrong. */
  note: string;
  wrong: string;
  chosen: CalendarDate | null;
  near: CalendarDate | undefined;
  onChoose: (day: CalendarDate) => void;
}

/** A day, perhaps with a time: written, or chosen from a calendar. */
export function DateInput({ property, path, shown, write, leave, example, note, wrong, ...calendar }: DateInputProps) {
  const form = useForm();
  const readOnly = isReadOnly(form, property);
  return (
    <TextField
      className="field"
      id={controlId(form, path)}
      value={shown}
      onChange={write}
      onBlur={leave}
      isReadOnly={readOnly}
      isInvalid={wrong !== ""}
    >
      <Label className="field-label">
        <LabelWords property={property} />
      </Label>
      <div className="with-calendar" data-invalid={wrong !== "" || undefined}>
        <Input className="input tabular" autoComplete="off" placeholder={example} />
        <CalendarButton {...calendar} label={labelIn(form, property)} disabled={readOnly} />
      </div>
      <FieldNotes property={property} counter={note} wrong={wrong} />
    </TextField>
  );
}
