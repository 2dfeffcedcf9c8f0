import type { ContentType, Property } from "../../api/client";
import { keyOf } from "../state/entry";
import { isEmpty, isList, isObject, type Content, type Json, type JsonObject } from "../state/json";
import { below, entryOf, type FieldPath } from "../state/path";
import { storedName, type Languages } from "./languages";
import { subModelOf } from "./properties";

/** The fields that say something in the first language and nothing in that one. */
export function missingTranslations(
  type: ContentType,
  content: Content,
  into: { language: string; languages: Languages },
): readonly FieldPath[] {
  const missing: FieldPath[] = [];
  const visit = (properties: readonly Property[], at: JsonObject, path: FieldPath) => {
    for (const property of properties) {
      const value = at[property.name];
      const name = storedName(property, into.language, into.languages);
      if (property.i18n && !isEmpty(value) && isEmpty(at[name])) missing.push(below(path, name));
      if (property.type === "subModel") within(property, value, below(path, property.name));
    }
  };
  const within = (property: Property, value: Json | undefined, path: FieldPath) => {
    const inner = subModelOf(type, property);
    if (isObject(value)) visit(inner, value, path);
    if (isList(value)) value.filter(isObject).forEach((entry) => visit(inner, entry, entryOf(path, keyOf(entry))));
  };
  visit(type.properties, content, "");
  return missing;
}
