import { expect, test } from "vitest";
import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";
import { longDay } from "../i18n/time";
import { days } from "./days";

function publication(sequence: number, time: string): Schemas["Publication"] {
  return { sequence, time, hash: "", user: "anna", name: "Anna", reason: "", changes: [], remarks: [] };
}

test("entries stand under the day in Berlin on which they were made", () => {
  const now = new Date("2026-04-28T10:00:00Z");
  const late = publication(4, "2026-04-28T00:30:00Z");
  const midnight = publication(3, "2026-04-27T22:30:00Z");
  const evening = publication(2, "2026-04-27T21:30:00Z");
  const older = publication(1, "2026-03-01T12:00:00Z");
  expect(days([late, midnight, evening, older], now)).toEqual([
    { day: "2026-04-28", label: t("log.today"), entries: [late, midnight] },
    { day: "2026-04-27", label: t("log.yesterday"), entries: [evening] },
    { day: "2026-03-01", label: longDay("2026-03-01"), entries: [older] },
  ]);
});

test("yesterday is found over the change to summer time", () => {
  const now = new Date("2026-03-29T22:30:00Z");
  expect(days([publication(1, "2026-03-29T01:30:00Z")], now)[0]?.label).toBe(t("log.yesterday"));
});

test("an empty log has no days", () => {
  expect(days([])).toEqual([]);
});
