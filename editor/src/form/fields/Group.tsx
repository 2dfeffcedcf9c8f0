import type { ReactNode } from "react";
import { t } from "../../i18n/messages";
import { useForm } from "../scope";
import { useProblem } from "../useField";
import { controlId, isReadOnly, type FieldProps } from "./field";
import { LabelWords } from "./FieldLabel";
import { Needed } from "./FieldNotes";

interface GroupProps extends FieldProps {
  /** Whether it holds nothing. */
  empty: boolean;
  /** Whether what is wrong with its entries is told here; not where they are fields of their own. */
  inside?: boolean;
  children: (notes: { describedBy: string }) => ReactNode;
}

/** A field of several controls: label, controls, and help or what is wrong. */
export function Group({ property, path, empty, inside = true, children }: GroupProps) {
  const form = useForm();
  const wrong = useProblem(path, inside);
  const id = controlId(form, path);
  return (
    <div className="field" role="group" aria-labelledby={`${id}:label`} data-field={id}>
      <p className="field-label" id={`${id}:label`}>
        <LabelWords property={property} />
      </p>
      {empty && isReadOnly(form, property) && <p className="field-hint">{t("form.empty")}</p>}
      {children({ describedBy: `${id}:notes` })}
      <p id={`${id}:notes`} className={wrong === "" ? "field-hint" : "field-error"}>
        {wrong || property.description} <Needed property={property} />
      </p>
    </div>
  );
}
