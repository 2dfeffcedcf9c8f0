import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";
import { calendarDay, longDay } from "../i18n/time";

type Publication = Schemas["Publication"];

export interface Day {
  /** Such as `2026-04-28`, in the zone of the congress. */
  readonly day: string;
  readonly label: string;
  readonly entries: readonly Publication[];
}

/** Publications, which come newest first, by the day on which they were made. */
export function days(publications: readonly Publication[], now: Date = new Date()): Day[] {
  const found = new Map<string, Publication[]>();
  for (const publication of publications) {
    const day = calendarDay(publication.time);
    found.set(day, [...(found.get(day) ?? []), publication]);
  }
  return [...found].map(([day, entries]) => ({ day, label: label(day, now), entries }));
}

function label(day: string, now: Date): string {
  if (day === calendarDay(now.toISOString())) return t("log.today");
  const yesterday = new Date(Date.parse(`${calendarDay(now.toISOString())}T12:00:00Z`) - 86_400_000);
  return day === yesterday.toISOString().slice(0, 10) ? t("log.yesterday") : longDay(day);
}
