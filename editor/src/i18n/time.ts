import { language, t } from "./messages";

/** The zone in which the congress lives, whatever the browser's zone. */
export const ZONE = "Europe/Berlin";

const locale = language === "de" ? "de-DE" : "en-GB";
const parts = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
const dateFormat = parts({ day: "2-digit", month: "2-digit", year: "numeric" });
const timeFormat = parts({ hour: "2-digit", minute: "2-digit", hour12: false });
const dayMonthFormat = parts({ day: "2-digit", month: "2-digit" });
const weekdayFormat = parts({ weekday: "short" });
const longFormat = parts({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const isoFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE });

/** `28.04.2026, 14:15 Uhr` */
export function dateTime(iso: string): string {
  const date = new Date(iso);
  return t("time.dateTime", { date: dateFormat.format(date), time: timeFormat.format(date) });
}

/** `28.04.2026` for a calendar day `2026-04-28` or an instant. */
export function day(iso: string): string {
  return dateFormat.format(new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00Z` : iso));
}

/** `14:15` */
export function timeOfDay(iso: string): string {
  return timeFormat.format(new Date(iso));
}

/** `Dienstag, 28. April 2026` for a calendar day `2026-04-28`. */
export function longDay(day: string): string {
  return longFormat.format(new Date(`${day}T12:00:00Z`));
}

/** The calendar day `2026-04-28` of an instant. */
export function calendarDay(iso: string): string {
  return isoFormat.format(new Date(iso));
}

/** `Di 14:15`, for lists within one congress. */
export function weekdayTime(iso: string): string {
  const date = new Date(iso);
  return `${weekdayFormat.format(date).replace(".", "")} ${timeFormat.format(date)}`;
}

/** `Di 28.04. 14:15`, for lists. */
export function listTime(iso: string): string {
  const date = new Date(iso);
  return `${weekdayFormat.format(date).replace(".", "")} ${dayMonthFormat.format(date)} ${timeFormat.format(date)}`;
}

/** Which moment, in words: `heute, 14:32`, `gestern, 16:40`, `28.04.2026, 14:15 Uhr`. */
export function moment(iso: string, now: Date = new Date()): string {
  const then = new Date(iso);
  const days = dayNumber(now) - dayNumber(then);
  if (days === 0) return t("time.today", { time: timeFormat.format(then) });
  return days === 1 ? t("time.yesterday", { time: timeFormat.format(then) }) : dateTime(iso);
}

/** How long ago, in words: `vor 2 Min.`, `gestern, 16:40`, `28.04.2026`. */
export function ago(iso: string, now: Date = new Date()): string {
  const then = new Date(iso);
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return t("time.now");
  if (minutes < 60) return t("time.minutes", { minutes });
  const days = dayNumber(now) - dayNumber(then);
  if (days === 0) return t("time.today", { time: timeFormat.format(then) });
  if (days === 1) return t("time.yesterday", { time: timeFormat.format(then) });
  return dateFormat.format(then);
}

function dayNumber(date: Date): number {
  const [d, m, y] = new Intl.DateTimeFormat("de-DE", {
    timeZone: ZONE,
    day: "numeric",
    month: "numeric",
    year: "numeric",
  })
    .format(date)
    .split(".")
    .map(Number);
  return Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1) / 86_400_000;
}
