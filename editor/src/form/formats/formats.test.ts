import { expect, test } from "vitest";
import { formatDay, parseDay } from "./day";
import { formatNumber, parseNumber } from "./number";

test("a day is read in every usual way, without a year in the given one", () => {
  const ways = ["28.04.2026", "28.4.26", "28.4.", "28. April 2026", "28. Apr", "Di, 28.4.", "2026-04-28", "28/4/2026"];
  expect(ways.map((text) => parseDay(text, 2026))).toEqual(ways.map(() => ({ value: "2026-04-28" })));
});

test("what is no day is refused, and a day that the calendar does not have is named", () => {
  expect(parseDay("irgendwann", 2026)).toEqual({ wrong: "form.date.wrong", values: { text: "irgendwann" } });
  expect(parseDay("28.4.2026 14:15", 2026)).toEqual({ wrong: "form.date.wrong", values: { text: "28.4.2026 14:15" } });
  expect(parseDay("29.2.2027", 2026)).toEqual({ wrong: "form.date.noDay", values: { day: "29.02.2027" } });
  expect(parseDay("1.13.2027", 2026)).toEqual({ wrong: "form.date.noDay", values: { day: "01.13.2027" } });
});

test("a stored day is shown as people write it, with or without a time", () => {
  expect(["2026-04-28", "2026-04-28T00:00:00.000Z", "bald"].map(formatDay)).toEqual([
    "28.04.2026",
    "28.04.2026",
    "bald",
  ]);
});

test("numbers are read with a comma, a point and groups, as the language has them", () => {
  const german = ["12", "-3", "1,5", "1.5", "1.234", "1.234,5", "1 234,5", "0,001", "+7"];
  const english = ["12", "-3", "1,5", "1.5", "1,234", "1,234.5", "1 234.5", "0.001", "+7"];
  const read = [12, -3, 1.5, 1.5, 1234, 1234.5, 1234.5, 0.001, 7].map((value) => ({ value }));
  expect(german.map((text) => parseNumber(text, false, "de"))).toEqual(read);
  expect(english.map((text) => parseNumber(text, false, "en"))).toEqual(read);
});

test("what is no number says what would be one", () => {
  const said = (text: string, whole: boolean) => parseNumber(text, whole, "de");
  expect(said("zwölf", true)).toEqual({ wrong: "form.number.wrong", values: { text: "zwölf", example: "12" } });
  expect(said("1,2,3", false)).toEqual({ wrong: "form.number.wrong", values: { text: "1,2,3", example: "12,5" } });
  expect(said("1,5", true)).toEqual({ wrong: "form.number.fraction", values: { text: "1,5", example: "12" } });
  expect(said("1e5", true)).toEqual({ wrong: "form.number.wrong", values: { text: "1e5", example: "12" } });
  expect(said("99999999999999999999", true)).toEqual({
    wrong: "form.number.tooLarge",
    values: { text: "99999999999999999999", example: "12" },
  });
});

test("a number is shown so that it is read as itself", () => {
  const numbers = [0, 12, -3, 1.5, 1234.5, 0.1, 52.520008, 9007199254740991];
  for (const where of ["de", "en"] as const) {
    expect(numbers.map((value) => parseNumber(formatNumber(value, where), false, where))).toEqual(
      numbers.map((value) => ({ value })),
    );
  }
});
