import { expect, test } from "vitest";

const sheets = import.meta.glob<string>("../**/*.css", { query: "?raw", import: "default", eager: true });

/** Where a class is laid out by itself, by folder: style sheets of all views end up on one page. */
test("no two views lay out a class of the same name", () => {
  const folders = new Map<string, Set<string>>();
  for (const [path, css] of Object.entries(sheets)) {
    for (const [, name] of css.matchAll(/^\.([a-z][\w-]*) \{/gm)) {
      const folder = path.split("/").slice(0, -1).join("/");
      folders.set(name ?? "", (folders.get(name ?? "") ?? new Set()).add(folder));
    }
  }
  expect(folders.size).toBeGreaterThan(100);
  expect([...folders].filter(([, places]) => places.size > 1).map(([name, places]) => [name, [...places]])).toEqual([]);
});
