import { KEY } from "./entry";

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** What an item holds, by stored name; what it does not hold is not there. */
export type Content = JsonObject;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Nothing that a person would see: absent, an empty text or an empty list. */
export function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "" || (isList(value) && value.length === 0);
}

/** Whether both say the same; client keys say nothing, and all that is empty is alike. */
export function equal(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other || (isEmpty(one) && isEmpty(other))) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((value, index) => equal(value, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => name === KEY || equal(one[name], other[name]),
  );
}
