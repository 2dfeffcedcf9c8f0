import { parseDate, toCalendarDate, today, type CalendarDate } from "@internationalized/date";
import { ZONE } from "../../i18n/time";
import { inZone, type Near } from "../formats/dateTime";
import { useForm } from "../scope";
import { isObject, type Json } from "../state/json";
import { parentOf, type FieldPath } from "../state/path";
import { useSelected } from "../state/store";

/** What a date that is written without a year, or a time without a day, most likely means: a date beside it. */
export function useNearDay(path: FieldPath): Pick<Near, "day" | "isKnown"> {
  const { store } = useForm();
  const stored = useSelected(store, ({ edit }) =>
    firstDate(parentOf(path) === "" ? { ...edit.base.content, ...edit.changes } : store.value(parentOf(path))),
  );
  const day = stored === undefined ? undefined : dayOf(stored);
  return { day: day ?? today(ZONE), isKnown: day !== undefined };
}

function firstDate(beside: Json | undefined): string | undefined {
  const values = isObject(beside) ? Object.values(beside) : [];
  return values.find((value): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value));
}

function dayOf(stored: string): CalendarDate | undefined {
  if (stored.length === 10) return parseDate(stored);
  const local = inZone(stored);
  return local && toCalendarDate(local);
}
