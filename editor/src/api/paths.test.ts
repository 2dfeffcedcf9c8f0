import { expect, test } from "vitest";
import { foldersTo, isIn, parentOf } from "./paths";

test("the parent of what lies at the top is the root", () => {
  expect(["/a", "/a/b", "/a/b/c"].map(parentOf)).toEqual(["/", "/a", "/a/b"]);
});

test("a folder whose name begins alike is another folder", () => {
  expect(isIn("/a/b/c", "/a")).toBe(true);
  expect(isIn("/a", "/a")).toBe(true);
  expect(isIn("/ab", "/a")).toBe(false);
  expect(isIn("/ab", "/")).toBe(true);
});

test("the way to a folder begins at the top", () => {
  expect(foldersTo("/")).toEqual([]);
  expect(foldersTo("/a/b/c")).toEqual(["/a", "/a/b", "/a/b/c"]);
});
