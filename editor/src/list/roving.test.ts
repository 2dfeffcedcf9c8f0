import { expect, test } from "vitest";
import { placeAfter } from "./roving";

const extent = { rows: 10_000, cells: 5, page: 12 };
const row = (row: number) => ({ row, cell: -1 });

test("arrows go from row to row and stop at both ends", () => {
  expect(placeAfter("ArrowDown", row(0), extent)).toEqual(row(1));
  expect(placeAfter("ArrowUp", row(0), extent)).toEqual(row(0));
  expect(placeAfter("ArrowDown", row(9_999), extent)).toEqual(row(9_999));
});

test("pages and ends reach far, loaded or not", () => {
  expect(placeAfter("PageDown", row(5), extent)).toEqual(row(17));
  expect(placeAfter("PageUp", row(5), extent)).toEqual(row(0));
  expect(placeAfter("End", row(5), extent)).toEqual(row(9_999));
  expect(placeAfter("Home", row(5), extent)).toEqual(row(0));
});

test("right goes into the cells, left back to the row", () => {
  expect(placeAfter("ArrowRight", row(3), extent)).toEqual({ row: 3, cell: 0 });
  expect(placeAfter("ArrowRight", { row: 3, cell: 4 }, extent)).toEqual({ row: 3, cell: 4 });
  expect(placeAfter("ArrowLeft", { row: 3, cell: 0 }, extent)).toEqual(row(3));
  expect(placeAfter("ArrowDown", { row: 3, cell: 2 }, extent)).toEqual({ row: 4, cell: 2 });
});

test("within the cells the ends are those of the row, with Ctrl those of the list", () => {
  expect(placeAfter("End", { row: 3, cell: 1 }, extent)).toEqual({ row: 3, cell: 4 });
  expect(placeAfter("Home", { row: 3, cell: 3 }, extent)).toEqual({ row: 3, cell: 0 });
  expect(placeAfter("Ctrl+End", { row: 3, cell: 1 }, extent)).toEqual({ row: 9_999, cell: 1 });
  expect(placeAfter("Ctrl+Home", row(3), extent)).toEqual(row(0));
});

test("other keys are left alone", () => {
  expect(placeAfter("a", row(3), extent)).toBeUndefined();
  expect(placeAfter("Tab", row(3), extent)).toBeUndefined();
});
