import type { ContentType, Property } from "../../api/client";
import { storedName, type Languages } from "./languages";
import { lastOf, type FieldPath } from "../state/path";

/** A property as it is met on a path: what it is, and in which language. */
export interface Met {
  readonly property: Property;
  readonly language: string;
}

/** The properties of the sub-model that a property holds. */
export function subModelOf(type: ContentType, property: Property): readonly Property[] {
  return (property.subModel !== undefined && type.subModels[property.subModel]) || [];
}

/** The properties along a path, from the item inward; entries of lists are left out. */
export function along(type: ContentType, languages: Languages, path: FieldPath): readonly Met[] {
  const met: Met[] = [];
  let properties: readonly Property[] = type.properties;
  for (const name of path.split("/").filter((step) => !step.startsWith("#"))) {
    const found = meet(properties, languages, name);
    if (found === undefined) break;
    met.push(found);
    properties = subModelOf(type, found.property);
  }
  return met;
}

function meet(properties: readonly Property[], languages: Languages, name: string): Met | undefined {
  const plain = properties.find((property) => property.name === name);
  if (plain !== undefined) return { property: plain, language: languages[0] ?? "" };
  for (const property of properties.filter(({ i18n }) => i18n)) {
    const language = languages.find((each) => storedName(property, each, languages) === name);
    if (language !== undefined) return { property, language };
  }
  return undefined;
}

/** Whether there is something to translate in it. */
export function isTranslated(type: ContentType, property: Property): boolean {
  return property.i18n || subModelOf(type, property).some((inner) => inner !== property && isTranslated(type, inner));
}

/** The language of what stands at that path; absent where it is the same in all. */
export function languageAt(type: ContentType, languages: Languages, path: FieldPath): string | undefined {
  return along(type, languages, path).findLast(({ property }) => property.i18n)?.language;
}

/** The tab that shows the field of that path. */
export function tabOf(type: ContentType, languages: Languages, path: FieldPath): string | undefined {
  const name = along(type, languages, path)[0]?.property.name ?? lastOf(path);
  return type.tabs.find(({ properties }) => properties.includes(name))?.name;
}

/** The properties of a tab, in its order. */
export function propertiesOf(type: ContentType, names: readonly string[]): readonly Property[] {
  return names.flatMap((name) => type.properties.find((property) => property.name === name) ?? []);
}
