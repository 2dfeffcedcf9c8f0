import { expect, test } from "vitest";
import { putBack } from "./Sortable";

test("what was taken out comes back where it was, and what was added meanwhile stays", () => {
  expect(putBack(["a", "c", "d"], ["a", "b", "c"], 1)).toEqual(["a", "b", "c", "d"]);
});

test("where the list has become shorter it comes back at the end", () => {
  expect(putBack([], ["a", "b", "c"], 2)).toEqual(["c"]);
});
