import { expect, test } from "vitest";
import { came } from "./sending";

const change = (id: string, published: boolean) => ({ id, published, workspace: "sessions", path: `/${id}` });
const entry = {
  user: "anke",
  changes: [change("a", true), change("b", true), change("folder", true), change("c", false)],
};
const revision = (id: string) => ({ id, revision: 1 });

test("a publication is what was asked for if it holds all of it, folders besides", () => {
  expect(came(entry, { publish: [revision("a"), revision("b")] }, "anke")).toBe(true);
  expect(came(entry, { publish: [revision("a")], unpublish: ["c"] }, "anke")).toBe(true);
});

test("somebody else's publication is not ours", () => {
  expect(came(entry, { publish: [revision("a")] }, "jo")).toBe(false);
});

test("a publication that lacks something is another one", () => {
  expect(came(entry, { publish: [revision("a"), revision("d")] }, "anke")).toBe(false);
  expect(came(entry, { unpublish: ["a"] }, "anke")).toBe(false);
});
