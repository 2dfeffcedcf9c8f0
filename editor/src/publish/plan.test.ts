import { expect, test } from "vitest";
import type { Problem } from "../api/client";
import { faulty, type Choice } from "./plan";

const choice = (id: string, ticked = true) => ({ item: { id }, ticked }) as Choice;
const error = (item: string): Problem => ({ severity: "error", item, where: "title", what: "Titel fehlt.", hint: "" });

test("what stands in the way of the others can be left out", () => {
  expect(faulty([choice("1"), choice("2"), choice("3")], [error("2"), error("2"), error("4")])).toEqual(["2"]);
});

test("what is left out already stands in nobody's way", () => {
  expect(faulty([choice("1"), choice("2", false)], [error("2")])).toEqual([]);
});

test("where nothing would be left, there is nothing to leave out", () => {
  expect(faulty([choice("1"), choice("2", false)], [error("1")])).toEqual([]);
});
