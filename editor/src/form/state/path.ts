import { keyOf } from "./entry";
import { isEmpty, isList, isObject, type Content, type Json } from "./json";

/**
 * Where a value stands in an item: stored names, and for entries of a list `#` with their key (a sub-model) or their
 * number, joined by slashes, such as `days/#8f14…/date`. Unlike the server's `where` it stays right when entries move.
 */
export type FieldPath = string;

export function below(path: FieldPath, name: string): FieldPath {
  return path === "" ? name : `${path}/${name}`;
}

/** The path of an entry of the list at that path: a sub-model by its key, any other value by its number. */
export function entryOf(path: FieldPath, key: string | number): FieldPath {
  return `${path}/#${key}`;
}

export function parentOf(path: FieldPath): FieldPath {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function lastOf(path: FieldPath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The stored name that a path begins with. */
export function topOf(path: FieldPath): string {
  return path.split("/", 1)[0] ?? path;
}

/** The path of the entry that the path leads through last; empty if it leads through none. */
export function innermostEntry(path: FieldPath): FieldPath {
  const steps = path.split("/");
  return steps.slice(0, steps.findLastIndex(isEntryStep) + 1).join("/");
}

/** Whether the path is that one or lies below it. */
export function isWithin(path: FieldPath, outer: FieldPath): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

/** The value at that path, if there is one. */
export function read(content: Json | undefined, path: FieldPath): Json | undefined {
  return path === "" ? content : path.split("/").reduce(step, content);
}

function step(value: Json | undefined, name: string): Json | undefined {
  if (isEntryStep(name)) return isList(value) ? value[indexOf(value, name)] : undefined;
  return isObject(value) ? value[name] : undefined;
}

function isEntryStep(name: string): boolean {
  return name.startsWith("#");
}

function indexOf(list: readonly Json[], name: string): number {
  const key = name.slice(1);
  return list.some(isObject) ? list.findIndex((entry) => keyOf(entry) === key) : Number(key);
}

/** The content with another value at that path; what is empty goes away. On an entry that is gone nothing changes. */
export function write(content: Content, path: FieldPath, value: Json | undefined): Content {
  return written(content, path.split("/"), value) as Content;
}

function written(at: Json | undefined, steps: readonly string[], value: Json | undefined): Json | undefined {
  const [name, ...rest] = steps;
  if (name === undefined) return value;
  if (isEntryStep(name)) return isList(at) ? withEntry(at, steps, value) : at;
  const object = isObject(at) ? at : {};
  const inner = written(object[name], rest, value);
  if (inner !== undefined && !isEmpty(inner)) return { ...object, [name]: inner };
  return Object.fromEntries(Object.entries(object).filter(([each]) => each !== name));
}

function withEntry(list: readonly Json[], [name = "", ...rest]: readonly string[], value: Json | undefined): Json {
  const index = indexOf(list, name);
  return list.map((entry, i) => (i === index ? (written(entry, rest, value) ?? "") : entry));
}

/** The path that the server's `where` means in this content, such as `days/0/date`. */
export function pathOf(content: Content, where: string): FieldPath {
  let at: Json | undefined = content;
  return where
    .split("/")
    .map((name) => {
      const entry: Json | undefined = isList(at) ? at[Number(name)] : undefined;
      const found = isList(at) ? `#${isObject(entry) ? keyOf(entry) : name}` : name;
      at = step(at, found);
      return found;
    })
    .join("/");
}

/** The server's `where` of a path: entries by their number. */
export function whereOf(content: Content, path: FieldPath): string {
  let at: Json | undefined = content;
  return path
    .split("/")
    .map((name) => {
      const found = isList(at) && isEntryStep(name) ? String(indexOf(at, name)) : name;
      at = step(at, name);
      return found;
    })
    .join("/");
}
