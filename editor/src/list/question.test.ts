import { describe, expect, test } from "vitest";
import type { ContentType } from "../api/client";
import {
  addressOf,
  everything,
  filterCount,
  isNarrowed,
  nextSort,
  questionOf,
  usualSort,
  withFilter,
} from "./question";

const option = (value: string) => ({ value, label: value, open: false });
const property = (name: string, values: string[] = []) => ({
  name,
  label: name,
  description: "",
  type: "text" as const,
  required: false,
  multiple: false,
  i18n: false,
  readOnly: false,
  options: values.map(option),
});
const type: ContentType = {
  name: "session",
  label: "Programmpunkt",
  pluralLabel: "Programm",
  newLabel: "Programmpunkt anlegen",
  workspace: "sessions",
  rootPath: "/",
  group: "edition",
  titleProperties: ["title"],
  columns: [
    { name: "title", label: "Titel", filterable: false },
    { name: "type", label: "Art", filterable: true },
    { name: "state", label: "Stand", filterable: true },
  ],
  tabs: [],
  properties: [property("title"), property("type", ["talk", "panel"]), property("state", ["planned", "cancelled"])],
  subModels: {},
  creatable: true,
  defaultSort: "start",
};
/** Everything in the order that the definition names. */
const all = { ...everything, sort: "start" };
const read = (address: string) => questionOf(new URLSearchParams(address), type);

describe("the address of a list", () => {
  test("an empty one asks for everything", () => {
    expect(read("")).toEqual(all);
    expect(addressOf(all, "start").toString()).toBe("");
  });

  test("carries the whole question there and back", () => {
    const question = {
      q: "Stadt & Land",
      states: ["draft", "changed"],
      open: true,
      filters: { type: ["talk", "panel"], state: ["cancelled"] },
      folder: "/2026/tag 1",
      sort: "-changed",
    } as const;
    expect(read(addressOf(question, "start").toString())).toEqual(question);
  });

  test("a choice column named like a word of the address does not get in its way", () => {
    expect(read("state=draft&f.state=planned")).toEqual({
      ...all,
      states: ["draft"],
      filters: { state: ["planned"] },
    });
  });

  test("what the content type does not know is left out", () => {
    expect(read("state=lost&f.type=talk&f.type=dance&f.room=1&sort=-room&open=perhaps")).toEqual({
      ...all,
      filters: { type: ["talk"] },
    });
  });
});

test("only the order does not narrow a list", () => {
  expect(isNarrowed(read("sort=title"))).toBe(false);
  expect(["q=a", "state=draft", "open=true", "f.type=talk", "folder=/2026"].map((a) => isNarrowed(read(a)))).toEqual(
    Array(5).fill(true),
  );
});

test("taking the last value of a filter takes the filter away", () => {
  const narrowed = withFilter(everything, "type", ["talk"]);
  expect(narrowed.filters).toEqual({ type: ["talk"] });
  expect(withFilter(narrowed, "type", [])).toEqual(everything);
});

test("a column header goes from rising to falling to the order that the list has at first", () => {
  expect(nextSort("path", "title", "path")).toBe("title");
  expect(nextSort("title", "title", "path")).toBe("-title");
  expect(nextSort("-title", "title", "path")).toBe("path");
  expect(nextSort("-title", "changed", "path")).toBe("changed");
});

test("the header of the column that the list is sorted by at first goes from one direction to the other", () => {
  expect(nextSort("start", "start", "start")).toBe("-start");
  expect(nextSort("-start", "start", "start")).toBe("start");
  expect(nextSort("-start", "start", "-start")).toBe("start");
});

test("the filters that are set are counted, the words looked for are none", () => {
  expect(filterCount(read("q=zukunft"))).toBe(0);
  expect(filterCount(read("q=zukunft&state=draft&state=changed&open=true&f.type=panel&folder=/a"))).toBe(4);
  expect(isNarrowed(read("q=zukunft"))).toBe(true);
  expect(isNarrowed(read(""))).toBe(false);
});

test("items are looked for in the order of their list, without one by title", () => {
  expect([usualSort(type), usualSort({ defaultSort: "path" })]).toEqual(["start", "title"]);
});

test("a folder that is no path is none", () => {
  expect(["/a/b.c", "/../..", "a", "/a//b", "/a/.", "/"].map((folder) => read(`folder=${folder}`).folder)).toEqual([
    "/a/b.c",
    "/",
    "/",
    "/",
    "/",
    "/",
  ]);
});
