import { expect, test } from "vitest";
import type { ContentType, Property } from "../../api/client";
import { beginningOf, settledTypes, withSlug } from "./beginning";
import { slugOf } from "./slug";
import { folderFor } from "./useBeginning";

const property = (name: string, more: Partial<Property> = {}) => ({
  name,
  type: "text",
  required: false,
  multiple: false,
  ...more,
});
const speaker = {
  titleProperties: ["academicTitle", "givenName", "familyName"],
  properties: [
    property("academicTitle"),
    property("givenName", { required: true }),
    property("familyName", { required: true }),
    property("slug", { required: true }),
  ],
} as unknown as ContentType;
const faq = {
  titleProperties: ["question"],
  properties: [
    property("congress", { type: "reference", contentType: "congress", required: true, multiple: true }),
    property("question", { required: true }),
    property("order", { type: "long", defaultValue: "5" }),
    property("open", { type: "boolean", defaultValue: "true" }),
  ],
} as unknown as ContentType;

test("words become part of an address", () => {
  expect(
    ["Öffentliche Räume!", "Straße & Café", "  ", "Ærø", "a".repeat(50) + " " + "b".repeat(80)].map(slugOf),
  ).toEqual(["oeffentliche-raeume", "strasse-cafe", "", "aeroe", "a".repeat(50)]);
});

test("a new item begins with its defaults and with what can only be meant", () => {
  expect(settledTypes(faq)).toEqual(["congress"]);
  expect(beginningOf(faq, { congress: "c1" }, "Wie komme ich hin?")).toEqual({
    congress: ["c1"],
    question: "Wie komme ich hin?",
    order: 5,
    open: true,
  });
  expect(beginningOf(faq, {}, "")).toEqual({ order: 5, open: true });
});

test("a name in two fields is parted at its last space", () => {
  expect(beginningOf(speaker, {}, "Anna Maria Weber")).toEqual({ givenName: "Anna Maria", familyName: "Weber" });
  expect(beginningOf(speaker, {}, "Weber")).toEqual({ familyName: "Weber" });
});

test("the part of the address follows from the title, unless it was given or there is none", () => {
  expect(withSlug(speaker, { givenName: "Änne", familyName: "Weber" })).toEqual({
    givenName: "Änne",
    familyName: "Weber",
    slug: "aenne-weber",
  });
  expect(withSlug(speaker, { givenName: "Änne", slug: "x" })).toEqual({ givenName: "Änne", slug: "x" });
  expect(withSlug(faq, { question: "Wie?" })).toEqual({ question: "Wie?" });
});

test("a new item goes to the folder of the edition, else to the only one, else to the top", () => {
  const only = { congress: { name: "mpsc-8" } } as unknown as Parameters<typeof folderFor>[1];
  expect([
    folderFor(["/", "/mpsc-7", "/mpsc-8"], only),
    folderFor(["/", "/mpsc"], only),
    folderFor(["/", "/a", "/b"], only),
    folderFor(["/"], {}),
  ]).toEqual(["/mpsc-8", "/mpsc", "/", "/"]);
});
