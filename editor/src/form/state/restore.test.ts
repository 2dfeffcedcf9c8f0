import { expect, test } from "vitest";
import { begin, change, contentOf, type } from "./edit";
import { restored } from "./restore";
import type { Unsaved } from "./unsaved";

const content = { title: "Eröffnung", subtitle: "Auftakt", days: [{ "@id": "a", focus: "Morgen" }] };
const kept: Unsaved = {
  user: "k",
  item: "1",
  type: "session",
  title: "Eröffnung",
  time: "2026-04-01T12:00:00Z",
  revision: 3,
  base: { title: "Eröffnung", days: content.days },
  changes: { title: "Beginn", days: [{ "@id": "a", focus: "Früh" }] },
  typed: { start: "morgen" },
};

test("kept changes come back onto what they were made of", () => {
  const { edit, conflicts } = restored(begin({ revision: 3, content }), kept);
  expect(contentOf(edit)).toEqual({ ...content, title: "Beginn", days: [{ "@id": "a", focus: "Früh" }] });
  expect([edit.typed, conflicts]).toEqual([{ start: "morgen" }, []]);
});

test("they come back onto a newer version beside what that changed, and conflicts are told", () => {
  const newer = { revision: 5, content: { ...content, subtitle: "Los", title: "Anfang" } };
  const { edit, conflicts } = restored(begin(newer), kept);
  expect(contentOf(edit)).toEqual({ ...newer.content, title: "Beginn", days: [{ "@id": "a", focus: "Früh" }] });
  expect([edit.base.revision, conflicts.map(({ path }) => path)]).toEqual([5, ["title"]]);
});

test("what was typed since stays", () => {
  const now = type(change(begin({ revision: 3, content }), "title", "Neu"), "start", "heute");
  const { edit } = restored(now, kept);
  expect([contentOf(edit).title, edit.typed]).toEqual(["Neu", { start: "heute" }]);
});
