import { t } from "../../i18n/messages";
import { along, subModelOf } from "../definition/properties";
import { storedName } from "../definition/languages";
import { useForm } from "../scope";
import { isEmpty, isList, isObject, type Json, type JsonObject } from "../state/json";
import { lastOf, type FieldPath } from "../state/path";
import { Words } from "./Words";
import type { Property } from "../../api/client";
import "./words.css";

/** One version of a value, to be held against another: in words, entries of sub-models field by field. */
export function Version({ path, value }: { path: FieldPath; value: Json | undefined }) {
  const { type, languages } = useForm();
  const property = along(type, languages, path).at(-1)?.property;
  if (property === undefined) return <span>{JSON.stringify(value)}</span>;
  if (value === undefined) {
    return (
      <em className="words-none">{lastOf(path).startsWith("#") ? t("form.words.removed") : t("form.words.empty")}</em>
    );
  }
  if (property.type !== "subModel") return <Shown property={property} value={value} />;
  const entries = isList(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
  return entries.map((entry, index) => <Entry key={index} entry={entry} properties={subModelOf(type, property)} />);
}

function Shown({ property, value }: { property: Property; value: Json }) {
  if (isEmpty(value)) return <em className="words-none">{t("form.words.empty")}</em>;
  return (
    <span className="words">
      <Words property={property} value={value} />
    </span>
  );
}

function Entry({ entry, properties }: { entry: JsonObject; properties: readonly Property[] }) {
  const { languages } = useForm();
  const lines = properties.flatMap((property) =>
    languages.map((language) => ({ property, name: storedName(property, language, languages) })),
  );
  const told = lines.filter(({ name }, index) => lines.findIndex((line) => line.name === name) === index);
  return (
    <span className="words-entry">
      {told.map(({ property, name }) => {
        const value = entry[name];
        return value === undefined || isEmpty(value) ? null : (
          <span key={name}>
            <span className="words-label">{property.label}:</span> <Words property={property} value={value} />
          </span>
        );
      })}
    </span>
  );
}
