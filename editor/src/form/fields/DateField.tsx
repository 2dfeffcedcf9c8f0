import { parseDate, type CalendarDate } from "@internationalized/date";
import { formatDay, parseDay } from "../formats/day";
import type { Json } from "../state/json";
import { useProblem, useTyped, useValue } from "../useField";
import { DateInput } from "./DateInput";
import type { FieldProps } from "./field";
import { useNearDay } from "./near";

const format = (value: Json) => formatDay(String(value));

/** A calendar day. */
export function DateField({ property, path }: FieldProps) {
  const near = useNearDay(path);
  const [value, set] = useValue(path);
  const typed = useTyped(path, { format, parse: (text) => parseDay(text, near.day.year) });
  const found = useProblem(path);
  return (
    <DateInput
      property={property}
      path={path}
      shown={typed.shown}
      write={typed.write}
      leave={typed.leave}
      wrong={typed.wrong || found}
      note=""
      example={near.isKnown ? formatDay(near.day.toString()) : "28.04.2026"}
      chosen={dayOf(value)}
      near={near.day}
      onChoose={(day) => set(day.toString())}
    />
  );
}

function dayOf(value: Json | undefined): CalendarDate | null {
  try {
    return parseDate(String(value).slice(0, 10));
  } catch {
    return null;
  }
}
