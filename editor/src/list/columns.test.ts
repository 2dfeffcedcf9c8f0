import { expect, test } from "vitest";
import type { ContentType } from "../api/client";
import { columnsOf, fitting, linkColumn, tracks, type ListColumn } from "./columns";

const column = (name: string, min: number, kind: ListColumn["kind"] = "text"): ListColumn => {
  return { name, label: name, min, share: min, kind };
};
const columns = [column("start", 120), column("title", 220, "link"), column("type", 104), column("track", 72)];
const names = (width: number) => fitting(columns, [{ min: 220 }, { min: 132 }], width).map(({ name }) => name);

test("with room enough all columns are shown", () => {
  expect(names(1200)).toEqual(["start", "title", "type", "track"]);
});

test("where there is less room the last ones go first", () => {
  expect(names(750)).toEqual(["start", "title", "type"]);
  expect(names(650)).toEqual(["start", "title"]);
  expect(names(400)).toEqual(["title"]);
});

test("what is left of the room is shared", () => {
  expect(tracks([{ min: 220, share: 440 }])).toBe("48px minmax(220px, 440fr)");
});

const type = (titleProperties: string[], columns: ContentType["columns"]): ContentType => ({
  name: "workshop",
  label: "Werkstatt",
  pluralLabel: "Werkstätten",
  newLabel: "Werkstatt anlegen",
  workspace: "workshops",
  rootPath: "/",
  group: "edition",
  titleProperties,
  columns,
  tabs: [],
  properties: [],
  subModels: {},
  creatable: true,
  defaultSort: "start",
});
const described = (name: string, width?: number) => ({
  name,
  label: name,
  filterable: false,
  ...(width !== undefined && { width }),
});

test("of two columns that make up the title the growing one leads to the item, where the definition has it", () => {
  const workshop = type(["label", "title"], [described("label", 90), described("title"), described("status", 110)]);
  expect(columnsOf(workshop).map(({ name, kind }) => [name, kind])).toEqual([
    ["label", "text"],
    ["title", "link"],
    ["status", "text"],
  ]);
});

test("without a column of the title a column comes first that is called like the type", () => {
  const workshop = type(["title"], [described("status", 110)]);
  expect(columnsOf(workshop).map(({ name, label }) => [name, label])).toEqual([
    ["title", "Werkstatt"],
    ["status", "status"],
  ]);
  expect(linkColumn(workshop).kind).toBe("link");
});
