import { expect, test } from "vitest";
import type { ContentType } from "../../api/client";
import { ItemStore, type Finding } from "../state/store";
import { countIn, troubles } from "./troubles";

const property = (name: string, more: object = {}) => ({ name, type: "text", i18n: false, ...more });

const type = {
  properties: [
    property("title", { i18n: true }),
    property("start"),
    property("days", { type: "subModel", subModel: "day", multiple: true }),
  ],
  subModels: { day: [property("date"), property("focus", { i18n: true })] },
  tabs: [
    { name: "basics", label: "", properties: ["title", "start"] },
    { name: "dates", label: "", properties: ["days"] },
  ],
} as unknown as ContentType;
const form = { type, languages: ["de", "en"] };

const finding = (kind: Finding["kind"], path: string) => ({ kind, path, what: "x", hint: "" });

const store = () => {
  const days = [{ "@id": "a", date: "2026-04-28" }];
  const made = new ItemStore({ revision: 3, content: { title: "Eröffnung", days } });
  made.type("start", "gleich");
  made.type("days/#a/date", "31.");
  made.failed(new Error("x"), [finding("refused", "title"), finding("refused", "days/#a/date")]);
  made.standing([finding("standing", "title_en"), finding("standing", ""), finding("standing", "title")]);
  return made;
};

test("a place that needs a hand for two reasons is one place", () => {
  expect(troubles(store().get())).toEqual(["title", "days/#a/date", "title_en", "", "start"]);
});

test("what somebody is typing is no mistake yet, unless it was refused already", () => {
  const state = store().get();
  expect(troubles(state, "start")).not.toContain("start");
  expect(troubles(state, "days/#a/date")).toContain("days/#a/date");
});

test("each is counted in the tab and the language that show its field", () => {
  const paths = troubles(store().get());
  const count = (language: string, tab?: string) =>
    countIn(form, paths, tab === undefined ? { language } : { language, tab });
  expect([count("de", "basics"), count("de", "dates"), count("en", "basics"), count("en", "dates")]).toEqual([
    2, 1, 1, 0,
  ]);
  expect([count("de"), count("en")]).toEqual([3, 1]);
});
