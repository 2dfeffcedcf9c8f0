import {
  CalendarDateTime,
  fromDate,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
  type CalendarDate,
  type ZonedDateTime,
} from "@internationalized/date";
import { ZONE } from "../../i18n/time";
import { dayInCalendar, readDay, readTime, twoDigits, writtenDay } from "./calendar";
import type { Parsed, Wrong } from "./parsed";

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

/** What a text that leaves something out is completed by. */
export interface Near {
  /** What the field holds: gives the day or the time. */
  readonly stored?: string | undefined;
  /** A day beside the field: gives the day where the field holds nothing, and the year. */
  readonly day: CalendarDate;
  /** Whether it is a day of the item, rather than today. */
  readonly isKnown: boolean;
}

/**
 * Reads a day and a time, `28.4.2026 14:15`, or one of the two. Times that the clocks leave out in spring are refused;
 * one that they show twice in autumn is the first.
 */
export function parseDateTime(text: string, near: Near): Parsed<string> {
  const known = near.stored === undefined ? undefined : inZone(near.stored);
  const wrong: Wrong = { wrong: "form.dateTime.wrong", values: { text: text.trim() } };
  const time = readTime(text);
  const day = known ? toCalendarDate(known) : near.isKnown ? near.day : undefined;
  if (time !== undefined) return day === undefined ? { ...wrong, wrong: "form.dateTime.noDay" } : at(day, time);
  const read = readDay(text, (day ?? near.day).year);
  if (read === undefined) return wrong;
  const written = dayInCalendar(read.written);
  if (written === undefined) return { wrong: "form.date.noDay", values: { day: writtenDay(read.written) } };
  const then = read.rest.trim() === "" ? known : readTime(read.rest.replace(/^T/, ""));
  return then === undefined ? { ...wrong, wrong: missingOr(read.rest, wrong) } : at(written, then);
}

function missingOr(rest: string, { wrong }: Wrong): Wrong["wrong"] {
  return rest.trim() === "" ? "form.dateTime.noTime" : wrong;
}

function at(day: CalendarDate, { hour, minute }: { hour: number; minute: number }): Parsed<string> {
  if (hour > 23 || minute > 59) {
    return { wrong: "form.dateTime.noSuchTime", values: { time: `${hour}:${twoDigits(minute)}` } };
  }
  const wall = new CalendarDateTime(day.year, day.month, day.day, hour, minute);
  const zoned = toZoned(wall, ZONE, "earlier");
  if (zoned.hour === hour && zoned.minute === minute) return { value: isoOf(zoned) };
  const after = toZoned(wall, ZONE, "later");
  const values = {
    day: writtenDay(day),
    time: `${hour}:${twoDigits(minute)}`,
    next: `${after.hour}:${twoDigits(after.minute)}`,
  };
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
export function onDay(stored: string, day: CalendarDate): Parsed<string> {
  return at(day, inZone(stored) ?? { hour: 0, minute: 0 });
}
