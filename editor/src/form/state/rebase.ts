import { withKeysOf } from "./entry";
import { contentOf, type Base, type ItemEdit, type Patch } from "./edit";
import { equal, type Content } from "./json";
import { merge, type Choices, type Conflict } from "./merge";

export interface Rebased {
  /** The edit on the newer base; where a conflict is left, with your value. */
  readonly edit: ItemEdit;
  readonly conflicts: readonly Conflict[];
  /** Stored names that the newer base brought and that nobody has to choose about. */
  readonly brought: readonly string[];
}

/** The same changes on what somebody else stored meanwhile. */
export function rebase(edit: ItemEdit, newer: Base, choices: Choices = {}): Rebased {
  const before = edit.base.content;
  const theirs = withKeysOf(newer.content, before) as Content;
  const { content, conflicts } = merge({ base: before, yours: contentOf(edit), theirs }, choices);
  const brought = Object.keys({ ...before, ...theirs }).filter(
    (name) => !equal(before[name], theirs[name]) && !conflicts.some(({ path }) => path.split("/")[0] === name),
  );
  const base = { revision: newer.revision, content: theirs };
  return { edit: { ...edit, base, changes: difference(theirs, content) }, conflicts, brought };
}

/** What has to be changed to make the one the other. */
export function difference(before: Content, after: Content): Patch {
  const names = Object.keys({ ...before, ...after }).filter((name) => !equal(before[name], after[name]));
  return Object.fromEntries(names.map((name) => [name, after[name] ?? null]));
}
