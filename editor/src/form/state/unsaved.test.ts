import { beforeEach, expect, test } from "vitest";
import { begin, change, type } from "./edit";
import { UnsavedChanges } from "./unsaved";

const about = { user: "frau k.", item: "4711", type: "session", title: "Eröffnung" };
const base = { revision: 3, content: { title: "Eröffnung", subtitle: "Auftakt" } };
const edited = type(change(begin(base), "title", "Beginn"), "start", "morgen");
const at = (time: string) => () => new Date(time);

beforeEach(() => {
  localStorage.clear();
});

test("what is kept is there after a reload, with what it was based on", () => {
  new UnsavedChanges(localStorage, at("2026-04-01T12:32:00Z")).keep(about, edited);
  const [found] = new UnsavedChanges(localStorage, at("2026-04-02T12:00:00Z")).all();
  expect(found).toMatchObject({
    ...about,
    time: "2026-04-01T12:32:00.000Z",
    revision: 3,
    base: { title: "Eröffnung" },
    changes: { title: "Beginn" },
    typed: { start: "morgen" },
  });
});

test("settled changes are gone, and who listens hears of both", () => {
  const unsaved = new UnsavedChanges(localStorage);
  const heard: number[] = [];
  unsaved.subscribe(() => heard.push(unsaved.all().length));
  unsaved.keep(about, edited);
  unsaved.settle(about);
  expect([heard, localStorage.length]).toEqual([[1, 0], 0]);
});

test("the newest comes first; what is older than sixty days or unreadable goes", () => {
  localStorage.setItem("litfass-unsaved/x/y/z", "{");
  new UnsavedChanges(localStorage, at("2026-01-01T00:00:00Z")).keep({ ...about, item: "old" }, edited);
  new UnsavedChanges(localStorage, at("2026-04-01T00:00:00Z")).keep({ ...about, item: "one" }, edited);
  new UnsavedChanges(localStorage, at("2026-04-02T00:00:00Z")).keep({ ...about, item: "two" }, edited);
  const items = new UnsavedChanges(localStorage, at("2026-04-03T00:00:00Z")).all().map(({ item }) => item);
  expect([items, localStorage.length]).toEqual([["two", "one"], 2]);
});

test("it is told when there is no room", () => {
  const full = Object.assign(Object.create(localStorage) as Storage, {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  expect(new UnsavedChanges(full).keep(about, edited)).toBe(false);
});

test("who signs out leaves nothing behind, and nothing of others is lost", () => {
  const unsaved = new UnsavedChanges(localStorage);
  unsaved.keep(about, edited);
  unsaved.keep({ ...about, item: "new/session/1" }, edited);
  unsaved.keep({ ...about, user: "herr m." }, edited);
  unsaved.forgetAll("frau k.");
  expect(unsaved.all().map(({ user, item }) => [user, item])).toEqual([["herr m.", "4711"]]);
});
