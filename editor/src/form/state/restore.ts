import type { ItemEdit } from "./edit";
import type { Content } from "./json";
import type { Choices, Conflict } from "./merge";
import { rebase } from "./rebase";
import type { Unsaved } from "./unsaved";

export interface Restored {
  readonly edit: ItemEdit;
  readonly conflicts: readonly Conflict[];
}

/** The edit with changes in it that were kept earlier, and where they meet something that was changed since. */
export function restored(edit: ItemEdit, kept: Unsaved, choices: Choices = {}): Restored {
  const names = Object.keys(kept.changes);
  const others = Object.fromEntries(Object.entries(edit.base.content).filter(([name]) => !names.includes(name)));
  const before: Content = { ...others, ...kept.base };
  const earlier = { base: { revision: kept.revision, content: before }, changes: kept.changes, typed: kept.typed };
  const { edit: result, conflicts } = rebase(earlier, edit.base, choices);
  const changes = { ...result.changes, ...edit.changes };
  return { edit: { base: edit.base, changes, typed: { ...kept.typed, ...edit.typed } }, conflicts };
}
