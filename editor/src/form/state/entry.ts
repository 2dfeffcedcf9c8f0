import { isList, isObject, type Json, type JsonObject } from "./json";

/** The identifier that the server gave a sub-model. */
export const ID = "@id";
/** The identifier that we gave one, before or beside the server's; never sent. */
export const KEY = "@key";

/** A new entry of a list of sub-models; it keeps its key when the server names it. */
export function newEntry(values: JsonObject = {}): JsonObject {
  return { ...values, [KEY]: `new-${crypto.randomUUID()}` };
}

/** A second entry with the same values. */
export function copyOf(entry: JsonObject): JsonObject {
  return newEntry(anonymous(entry) as JsonObject);
}

/** What an entry is known by while it is edited: it stays the same when the entry is moved, changed or saved. */
export function keyOf(entry: Json | undefined): string {
  if (!isObject(entry)) return "";
  const key = entry[KEY] ?? entry[ID];
  return typeof key === "string" ? key : "";
}

/** The value as the server knows it. */
export function withoutKeys(value: Json): Json {
  return without(value, [KEY]);
}

function anonymous(value: Json): Json {
  return without(value, [KEY, ID]);
}

function without(value: Json, names: readonly string[]): Json {
  if (isList(value)) return value.map((each) => without(each, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.includes(name))
      .map(([name, each]) => [name, without(each, names)]),
  );
}

/** The stored value with the keys by which its entries are known in `here`; new ones are found by their place. */
export function withKeysOf(stored: Json, here: Json | undefined): Json {
  if (isList(stored) && isList(here)) {
    const named = new Map(here.filter(isObject).map((entry) => [entry[ID], entry]));
    return stored.map((entry, index) => withKeysOf(entry, named.get(idOf(entry)) ?? unnamed(here[index])));
  }
  if (!isObject(stored) || !isObject(here)) return stored;
  const within = Object.entries(stored).map(([name, value]) => [name, withKeysOf(value, here[name])]);
  const key = here[KEY];
  return { ...Object.fromEntries(within), ...(key !== undefined && { [KEY]: key }) };
}

function idOf(entry: Json): Json | undefined {
  return isObject(entry) ? entry[ID] : undefined;
}

function unnamed(entry: Json | undefined): Json | undefined {
  return isObject(entry) && entry[ID] !== undefined ? undefined : entry;
}

/** The value with the identifiers that the server gave meanwhile to entries of the same key. */
export function withIdsOf(value: Json, stored: Json | undefined): Json {
  if (isList(value) && isList(stored)) {
    const known = new Map(stored.map((entry) => [keyOf(entry), entry]));
    return value.map((entry) => withIdsOf(entry, known.get(keyOf(entry))));
  }
  if (!isObject(value) || !isObject(stored)) return value;
  const within = Object.entries(value).map(([name, each]) => [name, withIdsOf(each, stored[name])]);
  const id = stored[ID];
  return { ...Object.fromEntries(within), ...(id !== undefined && { [ID]: id }) };
}
