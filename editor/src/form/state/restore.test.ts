import { expect, test } from "vitest";
import { begin, change, contentOf, type } from "./edit";
import { holds, restored } from "./restore";
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

test("what was typed since is not overwritten in silence, and overwrites nothing in silence", () => {
  const now = type(change(begin({ revision: 3, content }), "title", "Neu"), "start", "heute");
  expect(restored(now, kept).conflicts).toEqual([{ path: "title", base: "Eröffnung", yours: "Beginn", theirs: "Neu" }]);
  const { edit, conflicts } = restored(now, kept, { title: "theirs" });
  expect([contentOf(edit).title, edit.typed, conflicts]).toEqual(["Neu", { start: "heute" }, []]);
  expect(contentOf(restored(now, kept, { title: "yours" }).edit).title).toBe("Beginn");
});

test("what is there already need not be offered", () => {
  const saved = { title: "Beginn", subtitle: "Auftakt", days: [{ "@id": "a", focus: "Früh" }] };
  expect(holds(begin({ revision: 4, content: saved }), { ...kept, typed: {} })).toBe(true);
  expect(holds(begin({ revision: 4, content: saved }), kept)).toBe(false);
  expect(holds(begin({ revision: 3, content }), { ...kept, typed: {} })).toBe(false);
});
