import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import de from "./de.json";
import en from "./en.json";

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The arguments of a text, those inside plural forms included. */
function argumentsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => [
    ...("value" in part && part.type !== 0 ? [part.value] : []),
    ...("options" in part ? Object.values(part.options).flatMap((option) => argumentsOf(option.value)) : []),
  ]);
}

const shape = (bundle: Record<string, string>) =>
  Object.entries(bundle).map(([key, text]) => [
    key,
    [...new Set(argumentsOf(new IntlMessageFormat(text, "de").getAst()))].sort(),
  ]);

test("both languages have the same texts with the same arguments", () => {
  expect(shape(en)).toEqual(shape(de));
});

test("no text is empty", () => {
  expect([...Object.values(de), ...Object.values(en)].filter((text) => text.trim() === "")).toEqual([]);
});
