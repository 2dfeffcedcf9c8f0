import { expect, test } from "vitest";
import { toldOf } from "./told";

const change = (id: string, published: boolean) => ({ id, published, workspace: "sessions", path: `/${id}` });
const revision = (id: string) => ({ id, revision: 1 });

test("what is told are as many as were asked for, and the folders that came along apart", () => {
  const changes = [change("folder", true), change("a", true), change("b", true)];
  expect(toldOf({ changes }, { publish: [revision("a"), revision("b")] })).toEqual({
    published: true,
    count: 2,
    folders: 1,
  });
});

test("a folder that was asked for itself counts as one of them", () => {
  const changes = [change("folder", true), change("a", true)];
  expect(toldOf({ changes }, { publish: [revision("folder"), revision("a")] })).toEqual({
    published: true,
    count: 2,
    folders: 0,
  });
});

test("what was withdrawn is counted in the same way", () => {
  const changes = [change("a", false), change("b", false)];
  expect(toldOf({ changes }, { unpublish: ["a", "b"] })).toEqual({ published: false, count: 2, folders: 0 });
});
