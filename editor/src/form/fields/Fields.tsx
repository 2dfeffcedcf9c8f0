import { createElement, memo } from "react";
import type { Property } from "../../api/client";
import { storedName } from "../definition/languages";
import { isTranslated } from "../definition/properties";
import { isTranslation, useForm } from "../scope";
import { below, type FieldPath } from "../state/path";
import { isNarrow, type FieldProps } from "./field";
import { fieldFor } from "./registry";
import "./fields.css";

/** The fields of these properties, short ones side by side; of a translation only what can be translated. */
export function Fields({ properties, path = "" }: { properties: readonly Property[]; path?: FieldPath }) {
  const form = useForm();
  const shown = isTranslation(form) ? properties.filter((each) => isTranslated(form.type, each)) : properties;
  return (
    <div className="fields">
      {shown.map((property) => {
        const name = storedName(property, form.language, form.languages);
        return <Field key={name} property={property} path={below(path, name)} />;
      })}
    </div>
  );
}

export const Field = memo(function Field({ property, path }: FieldProps) {
  return (
    <div className={isNarrow(property) ? "fields-half" : "fields-whole"}>
      {createElement(fieldFor(property), { property, path })}
    </div>
  );
});
