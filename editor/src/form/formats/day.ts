import { dayInCalendar, readDay, writtenDay } from "./calendar";
import type { Parsed } from "./parsed";

/** `28.04.2026` for a stored day, which may carry a time; what is no day as it is. */
export function formatDay(stored: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(stored);
  return found === null ? stored : `${found[3]}.${found[2]}.${found[1]}`;
}

/** Reads `28.4.2026`, `28.04.26`, `28. April`, `2026-04-28`; without a year it is that one. */
export function parseDay(text: string, year: number): Parsed<string> {
  const read = readDay(text, year);
  if (read === undefined || read.rest.trim() !== "") return { wrong: "form.date.wrong", values: { text: text.trim() } };
  const day = dayInCalendar(read.written);
  if (day === undefined) return { wrong: "form.date.noDay", values: { day: writtenDay(read.written) } };
  return { value: day.toString() };
}
