import { expect, test } from "vitest";
import { begin, change, contentOf, isChanged, type } from "./edit";
import { newEntry, withoutKeys } from "./entry";
import type { Content, Json } from "./json";
import { random } from "./random";
import { rebase } from "./rebase";

const content = {
  title: "Eröffnung",
  subtitle: "Auftakt",
  speakers: ["anna", "bert"],
  days: [
    { "@id": "a", focus: "Morgen", name: "Tag 1" },
    { "@id": "b", focus: "Abend", name: "Tag 2" },
  ],
};
const [first, second] = content.days as unknown as [Content, Content];
const base = { revision: 3, content };
const edit = (changes: Record<string, Json>) =>
  Object.entries(changes).reduce((at, [path, value]) => change(at, path, value), begin(base));
const theirs = (changes: Record<string, Json>) => ({
  revision: 4,
  content: contentOf(edit(changes)),
});

test("changes of different fields are laid together, and it is told what came", () => {
  const { edit: merged, conflicts, brought } = rebase(edit({ title: "Beginn" }), theirs({ subtitle: "Los" }));
  expect([merged.base.revision, merged.changes, conflicts, brought]).toEqual([
    4,
    { title: "Beginn" },
    [],
    ["subtitle"],
  ]);
  expect(contentOf(merged)).toEqual({ ...content, title: "Beginn", subtitle: "Los" });
});

test("the same change of both is none any more", () => {
  expect(isChanged(rebase(edit({ title: "Beginn" }), theirs({ title: "Beginn" })).edit)).toBe(false);
});

test("a field that both changed is a conflict with all three values", () => {
  const yours = edit({ title: "Beginn" });
  const newer = theirs({ title: "Anfang" });
  expect(rebase(yours, newer).conflicts).toEqual([
    { path: "title", base: "Eröffnung", yours: "Beginn", theirs: "Anfang" },
  ]);
  expect(contentOf(rebase(yours, newer, { title: "theirs" }).edit).title).toBe("Anfang");
  expect(contentOf(rebase(yours, newer, { title: "yours" }).edit).title).toBe("Beginn");
});

test("inside the entries of a list it is the field that counts", () => {
  const merged = rebase(
    edit({ "days/#a/focus": "Früh" }),
    theirs({ "days/#a/name": "Tag eins", "days/#b/focus": "Spät" }),
  );
  expect(merged.conflicts).toEqual([]);
  expect(contentOf(merged.edit).days).toEqual([
    { "@id": "a", focus: "Früh", name: "Tag eins" },
    { "@id": "b", focus: "Spät", name: "Tag 2" },
  ]);
});

test("an entry removed here and changed there is a conflict", () => {
  expect(rebase(edit({ days: [second] }), theirs({ "days/#a/focus": "Früh" })).conflicts).toEqual([
    { path: "days/#a", base: first, yours: undefined, theirs: { ...first, focus: "Früh" } },
  ]);
});

test("entries that both add are both there, and who moves something gives the order", () => {
  const mine = newEntry({ focus: "Nacht" });
  const merged = rebase(
    edit({ days: [second, mine, first] }),
    theirs({ days: [first, second, { "@id": "c", focus: "Neu" }] }),
  );
  expect(merged.conflicts).toEqual([]);
  expect(withoutKeys(contentOf(merged.edit).days ?? null)).toEqual([
    second,
    { "@id": "c", focus: "Neu" },
    { focus: "Nacht" },
    first,
  ]);
});

test("two new orders of one list are a conflict", () => {
  const third = { "@id": "c" };
  const three = { revision: 3, content: { days: [first, second, third] } };
  const yours = change(begin(three), "days", [second, first, third]);
  const newer = { revision: 4, content: { days: [third, first, second] } };
  expect(rebase(yours, newer).conflicts.map(({ path }) => path)).toEqual(["days"]);
});

test("lists of values are one field", () => {
  expect(rebase(edit({ speakers: ["anna"] }), theirs({ speakers: ["bert", "anna"] })).conflicts).toHaveLength(1);
});

test("text that stands for no value survives", () => {
  expect(rebase(type(edit({ title: "Beginn" }), "start", "heute"), theirs({ subtitle: "Los" })).edit.typed).toEqual({
    start: "heute",
  });
});

test("whatever two people do, no change of one alone is lost", () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const next = random(seed);
    const names = ["title", "subtitle", "days/#a/focus", "days/#a/name", "days/#b/focus", "days/#b/name"];
    const some = (who: string) =>
      Object.fromEntries(names.filter(() => next() < 0.4).map((name) => [name, `${who}${Math.floor(next() * 3)}`]));
    const [mine, others] = [some("m"), some("t")];
    const { edit: merged, conflicts } = rebase(edit(mine), theirs(others));
    const expected = contentOf(edit({ ...others, ...mine }));
    expect(contentOf(merged), `seed ${seed}`).toEqual(expected);
    expect(conflicts.map(({ path }) => path).sort(), `seed ${seed}`).toEqual(
      names.filter((name) => name in mine && name in others).sort(),
    );
  }
});
