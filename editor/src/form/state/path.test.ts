import { expect, test } from "vitest";
import { innermostEntry, pathOf, read, whereOf, write } from "./path";

const content = {
  title: "Kongress",
  roles: ["Bürgermeister", "Autor"],
  days: [
    { "@id": "a", date: "2026-04-28" },
    { "@id": "b", date: "2026-04-29", place: { "@id": "p", city: "Berlin" } },
  ],
};

test("a value is read by name, number and key", () => {
  expect(
    ["title", "roles/#1", "days/#b/date", "days/#b/place/city", "days/#c/date", "title/x"].map((path) =>
      read(content, path),
    ),
  ).toEqual(["Kongress", "Autor", "2026-04-29", "Berlin", undefined, undefined]);
});

test("a value is written where the path leads, and all else is the same object as before", () => {
  const written = write(content, "days/#b/place/city", "Bonn");
  expect(written).toEqual({
    ...content,
    days: [content.days[0], { "@id": "b", date: "2026-04-29", place: { "@id": "p", city: "Bonn" } }],
  });
  expect(read(written, "days/#a")).toBe(content.days[0]);
});

test("what becomes empty goes away", () => {
  expect(write(content, "title", "")).toEqual({ roles: content.roles, days: content.days });
  expect(write(content, "days/#a/date", undefined)).toEqual({ ...content, days: [{ "@id": "a" }, content.days[1]] });
});

test("a sub-model that is not there yet begins with its first value", () => {
  expect(write({}, "place/city", "Bonn")).toEqual({ place: { city: "Bonn" } });
});

test("a late letter for an entry that is gone changes nothing", () => {
  expect(write(content, "days/#c/date", "2026-04-30")).toEqual(content);
  expect(write({}, "days/#c/date", "2026-04-30")).toEqual({});
});

test("the server's places are found by key and told by number", () => {
  const places = ["title", "days/1/date", "days/1/place/city", "roles/1", "days"];
  const paths = ["title", "days/#b/date", "days/#b/place/city", "roles/#1", "days"];
  expect(places.map((where) => pathOf(content, where))).toEqual(paths);
  expect(paths.map((path) => whereOf(content, path))).toEqual(places);
});

test("a path knows the entry that it leads through last", () => {
  expect(["title", "days/#b/date", "days/#b/links/#c/url", "roles/#1"].map(innermostEntry)).toEqual([
    "",
    "days/#b",
    "days/#b/links/#c",
    "roles/#1",
  ]);
});
