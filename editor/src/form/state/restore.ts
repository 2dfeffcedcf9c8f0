import { contentOf, type ItemEdit } from "./edit";
import type { Content } from "./json";
import type { Choices, Conflict } from "./merge";
import { difference, rebase } from "./rebase";
import type { Unsaved } from "./unsaved";

export interface Restored {
  readonly edit: ItemEdit;
  readonly conflicts: readonly Conflict[];
}

/** The edit with changes in it that were kept earlier, and where they meet something that was changed since, saved or not. */
export function restored(edit: ItemEdit, kept: Unsaved, choices: Choices = {}): Restored {
  const names = Object.keys(kept.changes);
  const others = Object.fromEntries(Object.entries(edit.base.content).filter(([name]) => !names.includes(name)));
  const before: Content = { ...others, ...kept.base };
  const earlier = { base: { revision: kept.revision, content: before }, changes: kept.changes, typed: kept.typed };
  const now = { revision: edit.base.revision, content: contentOf(edit) };
  const { edit: result, conflicts } = rebase(earlier, now, choices);
  const changes = difference(edit.base.content, contentOf(result));
  return { edit: { base: edit.base, changes, typed: { ...kept.typed, ...edit.typed } }, conflicts };
}

/** Whether the edit holds already what was kept, as after a save whose answer was lost. */
export function holds(edit: ItemEdit, kept: Unsaved): boolean {
  const { edit: again, conflicts } = restored(edit, kept);
  const typed = Object.entries(kept.typed).every(([path, text]) => edit.typed[path] === text);
  return typed && conflicts.length === 0 && Object.keys(difference(contentOf(edit), contentOf(again))).length === 0;
}
