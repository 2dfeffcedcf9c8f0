import { expect, test } from "vitest";
import { fitting, tracks } from "./columns";

const column = (name: string, min: number) => ({ name, min });
const columns = [column("start", 120), column("type", 104), column("track", 72)];
const names = (width: number) => fitting(columns, [{ min: 220 }, { min: 132 }], width).map(({ name }) => name);

test("with room enough all columns are shown", () => {
  expect(names(1200)).toEqual(["start", "type", "track"]);
});

test("where there is less room the last ones go first", () => {
  expect(names(750)).toEqual(["start", "type"]);
  expect(names(650)).toEqual(["start"]);
  expect(names(400)).toEqual([]);
});

test("what is left of the room is shared", () => {
  expect(tracks([{ min: 220, share: 440 }])).toBe("48px minmax(220px, 440fr)");
});
