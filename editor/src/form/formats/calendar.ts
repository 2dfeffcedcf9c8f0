import { CalendarDate } from "@internationalized/date";

const MONTHS = ["de", "en"].map((language) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" })
      .format(Date.UTC(2026, month, 15))
      .toLowerCase(),
  ),
);

/** A day as it was written, not yet looked up in the calendar. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PATTERNS: readonly RegExp[] = [
  /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/,
  /(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.?(?:\s*(?<year>\d{4}|\d{2})(?![\d:.]))?/,
  /(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?/,
  /(?<day>\d{1,2})\.?\s+(?<name>\p{L}{3,})\.?(?:\s+(?<year>\d{4})(?![:\d]))?/u,
];

/** The day that stands at the beginning of the text, after the name of a weekday; what is behind it is the rest. */
export function readDay(text: string, year: number): { written: WrittenDay; rest: string } | undefined {
  const bare = text.replace(/^\s*\p{L}+\.?,?\s+/u, "").trim();
  for (const pattern of PATTERNS) {
    const found = new RegExp(`^${pattern.source}`, "u").exec(bare);
    const written = found?.groups && dayOf(found.groups, year);
    if (found && written) return { written, rest: bare.slice(found[0].length) };
  }
  return undefined;
}

function dayOf(groups: Record<string, string | undefined>, year: number): WrittenDay | undefined {
  const month = groups.name === undefined ? Number(groups.month) : monthOf(groups.name.toLowerCase());
  if (month === 0) return undefined;
  const given = groups.year === undefined ? year : Number(groups.year);
  return { year: given < 100 ? 2000 + given : given, month, day: Number(groups.day) };
}

function monthOf(name: string): number {
  const found = MONTHS.map((months) => months.findIndex((month) => month.startsWith(name))).find((index) => index >= 0);
  return (found ?? -1) + 1;
}

/** The day, if the calendar has it. */
export function dayInCalendar({ year, month, day }: WrittenDay): CalendarDate | undefined {
  const date = new CalendarDate(year, month, day);
  return date.year === year && date.month === month && date.day === day ? date : undefined;
}

const TIME = /^[\s,]*(?:um\s+)?(?<hour>\d{1,2})(?:[:.h]?(?<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:Uhr|h)?\s*$/i;

/** A time of day, hour and minute as written. */
export function readTime(text: string): { hour: number; minute: number } | undefined {
  const groups = TIME.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return { hour: Number(groups.hour), minute: Number(groups.minute ?? 0) };
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** `31.02.2026`, also for a day that does not exist. */
export function writtenDay({ year, month, day }: WrittenDay): string {
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}
