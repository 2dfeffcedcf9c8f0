import { CalendarDate, parseDate } from "@internationalized/date";
import { expect, test } from "vitest";
import { formatDateTime, isFirstOfTwo, onDay, parseDateTime } from "./dateTime";

const today = { day: new CalendarDate(2026, 1, 7), isKnown: false };
const near = { ...today, stored: "2026-04-28T10:00:00.000+02:00" };
const read = (text: string) => parseDateTime(text, near);

test("every usual way to write a day and a time is read as the clocks in Berlin show it", () => {
  const ways = [
    "28.04.2026, 14:15",
    "28.4.2026 14:15",
    "28.4.26 14.15 Uhr",
    "28.4. 14:15",
    "Di, 28.04.2026, 14:15 Uhr",
    "Dienstag, 28. April 2026 14:15",
    "28 April 2026, 14:15",
    "2026-04-28T14:15",
    "2026-04-28 14:15:00",
    "28/04/2026 14:15",
    "14:15",
    "14.15 Uhr",
    "1415",
  ];
  expect(ways.map(read)).toEqual(ways.map(() => ({ value: "2026-04-28T14:15:00.000+02:00" })));
});

test("what is missing is taken from what stands there or beside", () => {
  expect(read("29.4.")).toEqual({ value: "2026-04-29T10:00:00.000+02:00" });
  expect(read("9 Uhr")).toEqual({ value: "2026-04-28T09:00:00.000+02:00" });
  const beside = { day: new CalendarDate(2027, 4, 29), isKnown: true };
  expect(parseDateTime("28.4. 9:00", beside)).toEqual({ value: "2027-04-28T09:00:00.000+02:00" });
  expect(parseDateTime("9:00", beside)).toEqual({ value: "2027-04-29T09:00:00.000+02:00" });
});

test("what is no date says what is missing or wrong", () => {
  const said = (text: string) => parseDateTime(text, today);
  expect(said("morgen")).toEqual({ wrong: "form.dateTime.wrong", values: { text: "morgen" } });
  expect(said("28.4.2026 abends")).toEqual({ wrong: "form.dateTime.wrong", values: { text: "28.4.2026 abends" } });
  expect(said("28.4.2026")).toEqual({ wrong: "form.dateTime.noTime", values: { text: "28.4.2026" } });
  expect(said("14:15")).toEqual({ wrong: "form.dateTime.noDay", values: { text: "14:15" } });
  expect(said("31.2.2026 14:15")).toEqual({ wrong: "form.date.noDay", values: { day: "31.02.2026" } });
  expect(said("28.4.2026 25:00")).toEqual({ wrong: "form.dateTime.noSuchTime", values: { time: "25:00" } });
});

test("an hour that the clocks leave out is refused with the next that exists", () => {
  expect(read("29.3.2026 2:30")).toEqual({
    wrong: "form.dateTime.gap",
    values: { day: "29.03.2026", time: "2:30", next: "3:30" },
  });
  expect(read("29.3.2026 1:59")).toEqual({ value: "2026-03-29T01:59:00.000+01:00" });
  expect(read("29.3.2026 3:00")).toEqual({ value: "2026-03-29T03:00:00.000+02:00" });
});

test("an hour that the clocks show twice is the first, and known to be", () => {
  expect(read("25.10.2026 2:30")).toEqual({ value: "2026-10-25T02:30:00.000+02:00" });
  expect(
    ["2026-10-25T02:30:00.000+02:00", "2026-10-25T02:30:00.000+01:00", "2026-10-25T03:00:00.000+01:00"].map(
      isFirstOfTwo,
    ),
  ).toEqual([true, false, false]);
});

test("an instant in any offset is shown as in Berlin", () => {
  expect(["2026-04-28T08:00:00.000Z", "2026-01-28T10:00:00+01:00", "Unsinn"].map(formatDateTime)).toEqual([
    "28.04.2026, 10:00",
    "28.01.2026, 10:00",
    "Unsinn",
  ]);
});

test("another day keeps the time, if that day has it", () => {
  expect(onDay(near.stored, parseDate("2026-12-24"))).toEqual({ value: "2026-12-24T10:00:00.000+01:00" });
  expect(onDay("2026-03-28T02:30:00.000+01:00", parseDate("2026-03-29"))).toEqual({
    wrong: "form.dateTime.gap",
    values: { day: "29.03.2026", time: "2:30", next: "3:30" },
  });
});

test("what is shown is read as what was stored, at every hour of a year", () => {
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 3_600_000) {
    const iso = new Date(time).toISOString();
    const parsed = parseDateTime(formatDateTime(iso), today);
    const again = "value" in parsed ? new Date(parsed.value).getTime() : Number.NaN;
    const twice = iso === "2026-10-25T01:00:00.000Z";
    expect(again, iso).toBe(twice ? time - 3_600_000 : time);
  }
});
