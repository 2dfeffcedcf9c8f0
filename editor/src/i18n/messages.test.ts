import { expect, test } from "vitest";
import de from "./de.json";
import en from "./en.json";

test("both languages have the same texts with the same arguments", () => {
  const shape = (bundle: Record<string, string>) =>
    Object.entries(bundle).map(([key, text]) => [key, [...text.matchAll(/\{(\w+)/g)].map((m) => m[1]).sort()]);
  expect(shape(en)).toEqual(shape(de));
});

test("no text is empty", () => {
  expect([...Object.values(de), ...Object.values(en)].filter((text) => text.trim() === "")).toEqual([]);
});
