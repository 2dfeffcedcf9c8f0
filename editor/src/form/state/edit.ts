import { ID, withIdsOf, withKeysOf, withoutKeys } from "./entry";
import { equal, isObject, type Content, type Json, type JsonObject } from "./json";
import { innermostEntry, read, topOf, write, type FieldPath } from "./path";

/** What the server stored, and at which revision; 0 where it has nothing yet. */
export interface Base {
  readonly revision: number;
  readonly content: Content;
}

/** A JSON merge patch by stored name: what is given replaces, `null` takes away. */
export type Patch = Readonly<Record<string, Json>>;

/**
 * An item while somebody edits it. What it holds is the base with the changes laid over it; `typed` is text that stands
 * for no value yet, such as a date that does not exist, by the path of its field.
 */
export interface ItemEdit {
  readonly base: Base;
  readonly changes: Patch;
  readonly typed: Readonly<Record<FieldPath, string>>;
}

export function begin(base: Base): ItemEdit {
  return { base, changes: {}, typed: {} };
}

/** All that the item holds now. */
export function contentOf({ base, changes }: ItemEdit): Content {
  const all = { ...base.content, ...changes };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

export function valueAt({ base, changes }: ItemEdit, path: FieldPath): Json | undefined {
  const top = topOf(path);
  const value = top in changes ? (changes[top] ?? undefined) : base.content[top];
  return top === path ? value : read({ [top]: value ?? null }, path);
}

/** The edit with another value at that path; what was typed there is settled. */
export function change(edit: ItemEdit, path: FieldPath, value: Json | undefined): ItemEdit {
  const top = topOf(path);
  const before = valueAt(edit, top);
  const now = write(before === undefined ? {} : { [top]: before }, path, value)[top];
  const next = { ...edit, changes: changed(edit, top, now) };
  return { ...next, typed: settled(next, path) };
}

/**
 * The edit with that text typed at that path, where it stands for no value. What stood there before anybody typed stands there
 * again: half a date on its way to a whole one must not be saved as another.
 */
export function type(edit: ItemEdit, path: FieldPath, text: string): ItemEdit {
  const before = change(edit, path, valueAt({ ...edit, changes: {} }, path));
  return { ...before, typed: { ...before.typed, [path]: text } };
}

/** Whether there is anything that the server does not have. */
export function isChanged({ changes, typed }: ItemEdit): boolean {
  return Object.keys(changes).length > 0 || Object.keys(typed).length > 0;
}

/** The changes as they are sent. */
export function patchOf({ base, changes }: ItemEdit): Patch {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      isObject(value) ? nested(base.content[name], value) : withoutKeys(value),
    ]),
  );
}

/**
 * The edit after the server stored the changes that were sent. What was changed meanwhile stays a change, and keeps the keys of its
 * entries: nobody at the keyboard notices.
 */
export function saved(edit: ItemEdit, sent: Patch, answer: Base): ItemEdit {
  const content = withKeysOf(answer.content, contentOf({ ...edit, changes: sent })) as Content;
  const later = Object.entries(edit.changes)
    .filter(([name, value]) => !(name in sent) || !equal(value, sent[name]))
    .map(([name, value]) => [name, withIdsOf(value, content[name])] as const)
    .filter(([name, value]) => !equal(value, content[name]));
  return { ...edit, base: { ...answer, content }, changes: Object.fromEntries(later) };
}

function changed({ base, changes }: ItemEdit, name: string, value: Json | undefined): Patch {
  const others = Object.fromEntries(Object.entries(changes).filter(([each]) => each !== name));
  return equal(value, base.content[name]) ? others : { ...others, [name]: value ?? null };
}

/** Typed text goes with its field: where that got a value, or its entry is gone. */
function settled(edit: ItemEdit, path: FieldPath): ItemEdit["typed"] {
  const kept = Object.entries(edit.typed).filter(
    ([each]) => each !== path && (innermostEntry(each) === "" || valueAt(edit, innermostEntry(each)) !== undefined),
  );
  return kept.length === Object.keys(edit.typed).length ? edit.typed : Object.fromEntries(kept);
}

/** A merge patch of one sub-model: what it lost has to be said. */
function nested(before: Json | undefined, now: JsonObject): Json {
  if (!isObject(before)) return withoutKeys(now);
  const lost = Object.keys(before).filter((name) => name !== ID && !(name in now));
  const kept = Object.entries(now).map(([name, value]) => [
    name,
    isObject(value) ? nested(before[name], value) : withoutKeys(value),
  ]);
  return withoutKeys({ ...Object.fromEntries(lost.map((name) => [name, null])), ...Object.fromEntries(kept) });
}
