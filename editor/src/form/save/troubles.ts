import { languageAt, tabOf } from "../definition/properties";
import type { Form } from "../scope";
import type { FieldPath } from "../state/path";
import type { ItemState } from "../state/store";

/** A part of a form: what is shown in a language, or of that a tab alone. */
export interface Part {
  readonly language: string;
  readonly tab?: string;
}

/**
 * The places that need a hand, each once: refused, in the way of a publication, or not to be read. What somebody is
 * typing just now is no mistake yet.
 */
export function troubles({ edit, findings }: ItemState, typing?: FieldPath): readonly FieldPath[] {
  const unreadable = Object.keys(edit.typed).filter((path) => path !== typing);
  return [...new Set([...findings.map(({ path }) => path), ...unreadable])];
}

/** How many of these places lie in that part of the form. */
export function countIn(
  { type, languages }: Pick<Form, "type" | "languages">,
  paths: readonly FieldPath[],
  { language, tab }: Part,
): number {
  return paths.filter((path) => {
    const there = tabOf(type, languages, path);
    const fits = there !== undefined && (tab === undefined || there === tab);
    return fits && (languageAt(type, languages, path) ?? languages[0]) === language;
  }).length;
}
