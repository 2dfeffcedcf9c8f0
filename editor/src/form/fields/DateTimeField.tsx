import { toCalendarDate } from "@internationalized/date";
import { t } from "../../i18n/messages";
import { formatDateTime, inZone, isFirstOfTwo, onDay, parseDateTime } from "../formats/dateTime";
import { formatDay } from "../formats/day";
import { isWrong } from "../formats/parsed";
import { useForm } from "../scope";
import type { Json } from "../state/json";
import { useProblem, useTyped, useValue } from "../useField";
import { DateInput } from "./DateInput";
import type { FieldProps } from "./field";
import { useNearDay } from "./near";

const format = (value: Json) => formatDateTime(String(value));

/** A day and a time on the clocks of the congress, whatever the browser's zone. */
export function DateTimeField({ property, path }: FieldProps) {
  const { store } = useForm();
  const near = useNearDay(path);
  const [value, set] = useValue(path);
  const stored = typeof value === "string" ? value : undefined;
  const parse = (text: string) => parseDateTime(text, { ...near, stored });
  const typed = useTyped(path, { format, parse });
  const found = useProblem(path);
  const local = stored === undefined ? undefined : inZone(stored);
  return (
    <DateInput
      property={property}
      path={path}
      shown={typed.shown}
      write={typed.write}
      leave={typed.leave}
      wrong={typed.wrong || found}
      note={stored !== undefined && isFirstOfTwo(stored) ? t("form.dateTime.twice") : ""}
      example={t("form.dateTime.example")}
      chosen={local === undefined ? null : toCalendarDate(local)}
      near={near.day}
      onChoose={(day) => {
        const moved = stored === undefined ? undefined : onDay(stored, day);
        if (moved === undefined || isWrong(moved)) store.type(path, formatDay(day.toString()));
        else set(moved.value);
      }}
    />
  );
}
