import { expect, test } from "vitest";
import type { Property } from "../../api/client";
import { joinedTitle } from "./title";

const property = (name: string, i18n: boolean) => ({ name, i18n }) as Property;
const session = {
  titleProperties: ["title", "subtitle"],
  properties: [property("title", true), property("subtitle", true)],
};
const speaker = {
  titleProperties: ["academicTitle", "givenName"],
  properties: [property("academicTitle", false), property("givenName", false)],
};
const of = (values: Readonly<Record<string, string>>) => (name: string) => values[name];

test("a subtitle is set off by a dash, unless the title ends in a sign that does", () => {
  expect(joinedTitle(session, of({ title: "Essentials", subtitle: "Impulse" }))).toBe("Essentials – Impulse");
  expect(joinedTitle(session, of({ title: "Digital:", subtitle: "Wohin?" }))).toBe("Digital: Wohin?");
  expect(joinedTitle(session, of({ title: " ", subtitle: "Impulse" }))).toBe("Impulse");
});

test("the parts of a name stand side by side", () => {
  expect(joinedTitle(speaker, of({ academicTitle: "Dr.", givenName: "Ada" }))).toBe("Dr. Ada");
});
