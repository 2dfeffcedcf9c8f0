import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));

/** Style sheets of all views end up on one page, where a class of the same name would be laid out by both. */
test("no two folders lay out a class of the same name", () => {
  const folders = new Map<string, Set<string>>();
  for (const path of sheets) {
    for (const [, name = ""] of readFileSync(join("src", path), "utf8").matchAll(/^\.([a-z][\w-]*) \{/gm)) {
      folders.set(name, (folders.get(name) ?? new Set()).add(dirname(path)));
    }
  }
  expect(folders.size).toBeGreaterThan(100);
  expect([...folders].filter(([, places]) => places.size > 1).map(([name, places]) => [name, ...places])).toEqual([]);
});
