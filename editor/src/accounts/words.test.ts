import { expect, test } from "vitest";
import { t } from "../i18n/messages";
import { groupNames, suggestedUser, userProblem } from "./words";

test("groups are told from the fewest rights to the most", () => {
  expect(groupNames(["administrators", "authors"])).toBe(`${t("group.authors")}, ${t("group.administrators")}`);
  expect(groupNames([])).toBe(t("group.none"));
});

test("a user name has letters of any script, digits and some signs", () => {
  expect(["anna", "anna.müller@bund.de", "ΑΝΝΑ_1+x-y", "a".repeat(100)].map(userProblem)).toEqual(Array(4).fill(""));
  expect(userProblem("")).toBe(t("account.user.missing"));
  const wrong = ["anna müller", "a/b", "a".repeat(101), "<b>", "a\n"];
  expect(wrong.map(userProblem)).toEqual(wrong.map(() => t("account.user.wrong")));
});

test("a user name is suggested that is one", () => {
  expect(suggestedUser("  Anna Müller-Lüdenscheidt ")).toBe("anna.müller-lüdenscheidt");
  expect(suggestedUser("Dr. O'Neill (Gast)")).toBe("dr..o.neill.gast");
  expect(suggestedUser("!!!")).toBe("");
});
