import {
  CalendarDateTime,
  fromDate,
  toCalendarDateTime,
  toZoned,
  type CalendarDate,
  type ZonedDateTime,
} from "@internationalized/date";
import { ZONE } from "../../i18n/time";
import { dayInCalendar, readDay, readTime, twoDigits, writtenDay } from "./calendar";
import { isWrong, type Parsed, type Wrong } from "./parsed";

/** The stored instant as the clocks of the congress show it; absent if it is none. */
export function inZone(stored: string): ZonedDateTime | undefined {
  const date = new Date(stored);
  return Number.isNaN(date.getTime()) ? undefined : fromDate(date, ZONE);
}

/** `28.04.2026, 14:15`, whatever the browser's zone; what is no instant as it is. */
export function formatDateTime(stored: string): string {
  const local = inZone(stored);
  if (local === undefined) return stored;
  return `${writtenDay(local)}, ${twoDigits(local.hour)}:${twoDigits(local.minute)}`;
}

/**
 * Reads a day and a time, `28.4.2026 14:15`, or one of the two: what is missing is taken from `near`, a stored instant.
 * Times that the clocks leave out in spring are refused; one that they show twice in autumn is the first.
 */
export function parseDateTime(text: string, near: { stored?: string | undefined; year: number }): Parsed<string> {
  const known = near.stored === undefined ? undefined : inZone(near.stored);
  const wrong: Wrong = { wrong: "form.dateTime.wrong", values: { text: text.trim() } };
  const alone = known && readTime(text);
  if (known && alone) return at(toCalendarDateTime(known), alone);
  const read = readDay(text, known?.year ?? near.year);
  if (read === undefined) return readTime(text) === undefined ? wrong : { ...wrong, wrong: "form.dateTime.noDay" };
  const day = dayInCalendar(read.written);
  if (day === undefined) return { wrong: "form.date.noDay", values: { day: writtenDay(read.written) } };
  const time = read.rest.trim() === "" ? known : readTime(read.rest.replace(/^T/, ""));
  return time === undefined ? { ...wrong, wrong: missingOr(read.rest, wrong) } : at(day, time);
}

function missingOr(rest: string, { wrong }: Wrong): Wrong["wrong"] {
  return rest.trim() === "" ? "form.dateTime.noTime" : wrong;
}

function at(day: CalendarDate | CalendarDateTime, { hour, minute }: { hour: number; minute: number }): Parsed<string> {
  if (hour > 23 || minute > 59) {
    return { wrong: "form.dateTime.noSuchTime", values: { time: `${hour}:${twoDigits(minute)}` } };
  }
  const wall = new CalendarDateTime(day.year, day.month, day.day, hour, minute);
  const zoned = toZoned(wall, ZONE, "earlier");
  if (zoned.hour === hour && zoned.minute === minute) return { value: isoOf(zoned) };
  const after = toZoned(wall, ZONE, "later");
  const values = { day: writtenDay(day), time: `${hour}:${twoDigits(minute)}`, next: `${after.hour}:${twoDigits(after.minute)}` };
  return { wrong: "form.dateTime.gap", values };
}

/** As the server writes it: `2026-04-28T14:15:00.000+02:00`. */
export function isoOf(zoned: ZonedDateTime): string {
  const minutes = Math.abs(zoned.offset) / 60_000;
  const offset = `${zoned.offset < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${toCalendarDateTime(zoned).toString().slice(0, 16)}:00.000${offset}`;
}

/** Whether the clocks show that time twice on that day, and the stored one is the first of them. */
export function isFirstOfTwo(stored: string): boolean {
  const local = inZone(stored);
  if (local === undefined) return false;
  const wall = toCalendarDateTime(local);
  return toZoned(wall, ZONE, "later").compare(local) > 0;
}

/** The stored instant moved to another day, at the same time of the clock. */
export function onDay(stored: string | undefined, day: CalendarDate): Parsed<string> {
  const local = stored === undefined ? undefined : inZone(stored);
  const moved = at(day, local ?? { hour: 9, minute: 0 });
  return isWrong(moved) ? at(day, { hour: 9, minute: 0 }) : moved;
}
