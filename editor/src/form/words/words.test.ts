import { expect, test } from "vitest";
import type { Property } from "../../api/client";
import { differencesOf } from "./differences";
import { visibleText } from "./visibleText";
import { plainWords } from "./Words";

const a = { "@id": "a", focus: "Morgen" };
const b = { "@id": "b", focus: "Abend" };

test("what differs is told by field, inside of entries too", () => {
  const before = { title: "Eröffnung", days: [a, b], old: "x" };
  const after = { title: "Beginn", days: [a, { ...b, focus: "Nacht" }], late: "y" };
  expect(differencesOf(before, after)).toEqual([
    { path: "title", before: "Eröffnung", after: "Beginn" },
    { path: "days/#b/focus", before: "Abend", after: "Nacht" },
    { path: "old", before: "x", after: undefined },
    { path: "late", before: undefined, after: "y" },
  ]);
});

test("entries that came or went are told as wholes, another order as the list", () => {
  const c = { "@id": "c", focus: "Neu" };
  expect(differencesOf({ days: [a, b] }, { days: [b, c] })).toEqual([
    { path: "days/#a", before: a, after: undefined },
    { path: "days/#c", before: undefined, after: c },
  ]);
  expect(differencesOf({ days: [a, b] }, { days: [b, a] })).toEqual([{ path: "days", before: [a, b], after: [b, a] }]);
  expect(differencesOf({ days: [a] }, { days: [{ ...a, "@key": "k" }] })).toEqual([]);
});

test("formatted text is told by its words", () => {
  expect(visibleText("<p>Ein <b>Satz</b>.</p><ul><li>a</li><li>b</li></ul>")).toBe("Ein Satz. a b");
});

test("values are told as people say them", () => {
  const of = (type: string) =>
    ({ type, options: [{ value: "x", label: "Ix", open: false }] }) as Pick<Property, "type" | "options">;
  expect([
    plainWords(of("boolean"), true),
    plainWords(of("double"), 1.5),
    plainWords(of("date"), "2026-04-28"),
    plainWords(of("dateTime"), "2026-04-28T10:00:00.000+02:00"),
    plainWords(of("dateTime"), "bald"),
    plainWords(of("choice"), "x"),
    plainWords(of("choice"), "y"),
    plainWords(of("richText"), "<p>a</p>"),
    plainWords(of("text"), "<p>"),
  ]).toEqual(["Yes", "1.5", "28.04.2026", "28/04/2026, 10:00", "bald", "Ix", "y", "a", "<p>"]);
});
