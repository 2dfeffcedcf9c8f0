import { expect, test } from "vitest";
import type { ContentType, Property } from "../../api/client";
import { languageName } from "./languages";
import { labelAt, labelOf } from "./labels";
import { along, isTranslated, propertiesOf, tabOf } from "./properties";
import { missingTranslations } from "./translations";

const property = (name: string, more: Partial<Property> = {}): Property => ({
  name,
  label: name.toUpperCase(),
  description: "",
  type: "text",
  required: false,
  multiple: false,
  i18n: false,
  readOnly: false,
  options: [],
  ...more,
});

const type = {
  name: "congress",
  properties: [
    property("title", { i18n: true }),
    property("title_kind"),
    property("start", { type: "dateTime" }),
    property("days", { type: "subModel", subModel: "day", multiple: true }),
    property("place", { type: "subModel", subModel: "place" }),
  ],
  subModels: {
    day: [property("date", { type: "date" }), property("focus", { i18n: true })],
    place: [property("city")],
  },
  tabs: [
    { name: "basics", label: "", properties: ["name", "title", "start"] },
    { name: "dates", label: "", properties: ["days", "place"] },
  ],
} as unknown as ContentType;
const languages = ["de", "en"];
const content = {
  title: "Kongress",
  days: [
    { "@id": "a", focus: "Morgen", focus_en: "Morning" },
    { "@id": "b", focus: "Abend" },
  ],
};
const names = (path: string) => along(type, languages, path).map((met) => `${met.property.name}:${met.language}`);

test("a path is followed through entries, translations and names that only look translated", () => {
  expect(["title", "title_en", "title_kind", "days/#b/focus_en", "days/#b", "x/y"].map(names)).toEqual([
    ["title:de"],
    ["title:en"],
    ["title_kind:de"],
    ["days:de", "focus:en"],
    ["days:de"],
    [],
  ]);
});

test("every field is found on its tab", () => {
  expect(["title_en", "days/#b/focus", "place/city", "x"].map((path) => tabOf(type, languages, path))).toEqual([
    "basics",
    "dates",
    "dates",
    undefined,
  ]);
  expect(propertiesOf(type, ["name", "title"]).map(({ name }) => name)).toEqual(["title"]);
});

test("what has something to translate is known, sub-models included", () => {
  expect(type.properties.filter((each) => isTranslated(type, each)).map(({ name }) => name)).toEqual(["title", "days"]);
});

test("translations that are missing are listed, wherever they are", () => {
  const into = { language: "en", languages };
  expect(missingTranslations(type, content, into)).toEqual(["title_en", "days/#b/focus_en"]);
  expect(missingTranslations(type, { ...content, title_en: "Congress" }, into)).toEqual(["days/#b/focus_en"]);
});

test("a place as the server names it is called the same", () => {
  const label = (where: string) => labelAt(type, languages, where);
  expect(["title_en", "days/1/focus", "days/1", "odd"].map(label)).toEqual([
    "TITLE (English)",
    "DAYS 2 › FOCUS",
    "DAYS 2",
    "odd",
  ]);
});

test("a field is called by its labels, entries by their number", () => {
  const label = (path: string) => labelOf(type, languages, { content, path });
  expect(["title_en", "days/#b/focus", "days/#b", "odd"].map(label)).toEqual([
    "TITLE (English)",
    "DAYS 2 › FOCUS",
    "DAYS 2",
    "odd",
  ]);
});

test("languages are called by their own names", () => {
  expect(["de", "en", "fr_CH"].map(languageName)).toEqual(["Deutsch", "English", "Français suisse"]);
});
