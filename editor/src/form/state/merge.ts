import { ID, KEY, keyOf } from "./entry";
import { equal, isList, isObject, type Content, type Json, type JsonObject } from "./json";
import { below, entryOf, type FieldPath } from "./path";

/** One place that two people changed in different ways; absent values are `undefined`. */
export interface Conflict {
  readonly path: FieldPath;
  readonly base: Json | undefined;
  readonly yours: Json | undefined;
  readonly theirs: Json | undefined;
}

export type Choice = "yours" | "theirs";
type Value = Json | undefined;
type Three = Pick<Conflict, "base" | "yours" | "theirs">;

export interface Merged {
  readonly content: Content;
  readonly conflicts: readonly Conflict[];
}

/**
 * What two people made of one base, laid together: by field, inside sub-models too. Where both changed the same field in
 * different ways the choice decides; where none was made yet, it is a conflict, and yours stands for the time being.
 */
export function merge(three: { base: Content; yours: Content; theirs: Content }, choices: Choices = {}): Merged {
  const merging = new Merging(choices);
  const content = merging.object("", three);
  return { content, conflicts: merging.conflicts };
}

export type Choices = Readonly<Record<FieldPath, Choice>>;

class Merging {
  readonly conflicts: Conflict[] = [];

  constructor(private readonly choices: Choices) {}

  object(path: FieldPath, { base, yours, theirs }: Three): JsonObject {
    const [b, y, t] = [members(base), members(yours), members(theirs)];
    const names = new Set([...Object.keys(t), ...Object.keys(y)]);
    const found: [string, Json][] = [];
    for (const name of names) {
      const three = { base: b[name], yours: y[name], theirs: t[name] };
      const value = name === KEY || name === ID ? (three.yours ?? three.theirs) : this.value(below(path, name), three);
      if (value !== undefined) found.push([name, value]);
    }
    return Object.fromEntries(found);
  }

  private value(path: FieldPath, three: Three): Value {
    const { base, yours, theirs } = three;
    if (equal(yours, theirs) || equal(theirs, base)) return yours;
    if (equal(yours, base)) return theirs;
    if (isObject(yours) && isObject(theirs)) return this.object(path, three);
    if (isEntries(yours) && isEntries(theirs) && !bothMoved(keysOf(base), keysOf(yours), keysOf(theirs))) {
      return this.entries(path, { base, yours, theirs });
    }
    return this.chosen(path, three);
  }

  private chosen(path: FieldPath, three: Three): Value {
    const choice = this.choices[path];
    if (choice === undefined) this.conflicts.push({ path, ...three });
    return choice === "theirs" ? three.theirs : three.yours;
  }

  /** Entries by their identity; the order is that of whoever changed it. */
  private entries(path: FieldPath, three: { base: Value; yours: readonly Json[]; theirs: readonly Json[] }): Json {
    const [base, yours, theirs] = [byKey(three.base), byKey(three.yours), byKey(three.theirs)];
    const found: Json[] = [];
    for (const key of order([...base.keys()], [...yours.keys()], [...theirs.keys()])) {
      const entry = { base: base.get(key), yours: yours.get(key), theirs: theirs.get(key) };
      const value = this.value(entryOf(path, key), entry);
      if (value !== undefined) found.push(value);
    }
    return found;
  }
}

function members(value: Value): JsonObject {
  return isObject(value) ? value : {};
}

function isEntries(value: Value): value is readonly Json[] {
  return isList(value) && value.length > 0 && value.every(isObject);
}

function byKey(list: Value): Map<string, Json> {
  return new Map(isList(list) ? list.map((entry) => [keyOf(entry), entry]) : []);
}

function keysOf(list: Value): readonly string[] {
  return isList(list) ? list.map(keyOf) : [];
}

/** The order that one side gave to what both sides have. */
function among(order: readonly string[], others: readonly string[]): string {
  return order.filter((key) => others.includes(key)).join();
}

function isMoved(base: readonly string[], now: readonly string[]): boolean {
  return among(now, base) !== among(base, now);
}

function bothMoved(base: readonly string[], yours: readonly string[], theirs: readonly string[]): boolean {
  return isMoved(base, yours) && isMoved(base, theirs) && among(yours, theirs) !== among(theirs, yours);
}

/** All keys: in the order of the side that moved something, what only the other has behind its neighbour there. */
function order(base: readonly string[], yours: readonly string[], theirs: readonly string[]): string[] {
  const [first, second] = isMoved(base, yours) ? [yours, theirs] : [theirs, yours];
  const all = [...first];
  second.forEach((key, index) => {
    if (!all.includes(key)) all.splice(index === 0 ? 0 : all.indexOf(second[index - 1] ?? "") + 1, 0, key);
  });
  return all;
}
