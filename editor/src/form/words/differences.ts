import { KEY, ID, keyOf } from "../state/entry";
import { equal, isList, isObject, type Content, type Json } from "../state/json";
import { below, entryOf, type FieldPath } from "../state/path";

export interface Difference {
  readonly path: FieldPath;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** The fields in which two versions differ; entries of sub-models by their identity, an order as the list that it is. */
export function differencesOf(before: Content, after: Content): readonly Difference[] {
  const found: Difference[] = [];
  const visit = (path: FieldPath, one: Json | undefined, other: Json | undefined) => {
    if (equal(one, other)) return;
    if (isObject(one) && isObject(other)) members(path, one, other);
    else if (isEntries(one) && isEntries(other) && sameKeys(one, other)) {
      one.forEach((entry, index) => visit(entryOf(path, keyOf(entry)), entry, other[index]));
    } else if (isEntries(one) && isEntries(other) && keys(one).sort().join() !== keys(other).sort().join()) {
      added(path, one, other);
    } else found.push({ path, before: one, after: other });
  };
  const members = (path: FieldPath, one: Content, other: Content) => {
    [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .filter((name) => name !== KEY && name !== ID)
      .forEach((name) => visit(below(path, name), one[name], other[name]));
  };
  const added = (path: FieldPath, one: readonly Json[], other: readonly Json[]) => {
    const [before, after] = [byKey(one), byKey(other)];
    [...new Set([...before.keys(), ...after.keys()])].forEach((key) =>
      visit(entryOf(path, key), before.get(key), after.get(key)),
    );
  };
  members("", before, after);
  return found;
}

function isEntries(value: Json | undefined): value is readonly Json[] {
  return isList(value) && value.length > 0 && value.every(isObject);
}

function keys(list: readonly Json[]): string[] {
  return list.map(keyOf);
}

function sameKeys(one: readonly Json[], other: readonly Json[]): boolean {
  return keys(one).join() === keys(other).join();
}

function byKey(list: readonly Json[]): Map<string, Json> {
  return new Map(list.map((entry) => [keyOf(entry), entry]));
}
