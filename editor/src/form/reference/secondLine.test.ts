import { expect, test } from "vitest";
import type { ContentType, DraftSummary } from "../../api/client";
import { listTime } from "../../i18n/time";
import { secondLine, secondLines } from "./secondLine";

const property = (name: string, type: string) => ({ name, type });
const type = {
  titleProperties: ["title"],
  properties: [
    property("title", "text"),
    property("start", "dateTime"),
    property("track", "long"),
    { ...property("state", "choice"), defaultValue: "planned" },
    property("sortName", "text"),
  ],
  columns: ["title", "start", "track", "state", "sortName"].map((name) => ({ name, label: `<${name}>` })),
} as unknown as ContentType;

const item = (id: string, columns: Record<string, string>, subtitle = "") =>
  ({ id, title: "Begrüßung", subtitle, path: `/mpsc/${id}`, name: id, columns }) as unknown as DraftSummary;

test("times, numbers with their label and other texts tell, choices and the title do not", () => {
  const columns = { title: "Begrüßung", start: "2026-04-28T12:15:00.000Z", track: "2", state: "final" };
  expect(secondLine(type, item("a", columns, "Auftakt"))).toBe(
    `${listTime("2026-04-28T12:15:00.000Z")} · <track> 2 · Auftakt`,
  );
});

test("what only turns the title round is not said again", () => {
  const person = { ...item("a", { sortName: "Lovelace, Ada" }), title: "Ada Lovelace" };
  expect(secondLine(type, person)).toBe("");
});

test("two that would look the same show where they lie", () => {
  const drafts = [item("a", {}), item("b", {}), item("c", { track: "1" })];
  expect([...secondLines(type, drafts)]).toEqual([
    ["a", "mpsc/a"],
    ["b", "mpsc/b"],
    ["c", "<track> 1"],
  ]);
});
