import { describe, expect, test } from "vitest";
import { allHits, between, countOf, isSelected, nothing, select, toggle } from "./selection";

const rows = ["a", "b", "c", "d", "e"];

describe("a selection", () => {
  test("begins with nothing", () => {
    expect(rows.filter((id) => isSelected(nothing, id))).toEqual([]);
    expect(countOf(nothing, 10_000)).toBe(0);
  });

  test("takes items in and out one by one", () => {
    const two = toggle(toggle(nothing, "a"), "c");
    expect(rows.filter((id) => isSelected(two, id))).toEqual(["a", "c"]);
    expect(toggle(toggle(two, "a"), "c")).toEqual(nothing);
  });

  test("takes a range in either direction and keeps what was selected before", () => {
    const one = toggle(nothing, "e");
    const range = select(one, between(rows, 2, 0), true);
    expect(rows.filter((id) => isSelected(range, id))).toEqual(["a", "b", "c", "e"]);
    expect(countOf(range, 5)).toBe(4);
  });

  test("of all hits counts those that are not loaded yet", () => {
    expect(countOf(allHits, 10_000)).toBe(10_000);
    expect(isSelected(allHits, "never loaded")).toBe(true);
  });

  test("of all hits but a few remembers the few", () => {
    const most = select(toggle(allHits, "b"), ["c", "d"], false);
    expect(rows.filter((id) => isSelected(most, id))).toEqual(["a", "e"]);
    expect(countOf(most, 10_000)).toBe(9_997);
    expect(select(most, ["b", "c", "d"], true)).toEqual(allHits);
  });
});
