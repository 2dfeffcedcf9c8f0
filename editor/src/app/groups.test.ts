import { expect, test } from "vitest";
import type { ContentType, Property } from "../api/client";
import { editionType, groupsOf } from "./groups";

function type(name: string, group: ContentType["group"], ...refersTo: string[]): ContentType {
  const properties = refersTo.map((contentType): Property => {
    const texts = { name: contentType, label: contentType, description: "" };
    const flags = { required: true, multiple: false, i18n: false, readOnly: false };
    return { ...texts, ...flags, type: "reference", options: [], contentType };
  });
  const labels = { label: name, pluralLabel: name, newLabel: name };
  const place = { workspace: `${name}s`, rootPath: "/", group };
  return {
    name,
    ...labels,
    ...place,
    titleProperties: [],
    columns: [],
    tabs: [],
    properties,
    subModels: {},
    creatable: true,
    defaultSort: "path",
  };
}

const session = type("session", "edition", "congress", "room");
const workshop = type("workshop", "edition", "congress", "session");
const congress = type("congress", "edition", "venue");
const room = type("room", "shared", "venue");
const asset = type("asset", "media");
const all = [session, asset, workshop, congress, room];

test("the edition is what most of its content refers to", () => {
  expect(editionType(all)).toBe(congress);
});

test("a question that belongs to several editions refers to them too", () => {
  const questions = type("faq", "edition", "congress");
  const several = { ...questions, properties: questions.properties.map((one) => ({ ...one, multiple: true })) };
  expect(
    editionType([type("session", "edition", "congress"), type("workshop", "edition", "session"), congress, several]),
  ).toBe(congress);
});

test("without any reference there is no edition to name", () => {
  expect(editionType([type("page", "edition"), type("news", "edition")])).toBeUndefined();
  expect(editionType([])).toBeUndefined();
});

test("types stand in their group, media last; what may not be read is left out", () => {
  const rights = { write: true, publish: false };
  const workspaces = { sessions: rights, congresss: rights, rooms: rights, assets: rights };
  expect(groupsOf(all, { workspaces })).toEqual({ edition: [session, congress], shared: [room, asset] });
});
