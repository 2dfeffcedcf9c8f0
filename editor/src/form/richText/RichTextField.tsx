import { t } from "../../i18n/messages";
import { controlId, isReadOnly, type FieldProps } from "../fields/field";
import { LabelWords } from "../fields/FieldLabel";
import { Original } from "../fields/FieldNotes";
import { useForm } from "../scope";
import { isEmpty } from "../state/json";
import { useProblem, useValue } from "../useField";
import { isEditable } from "./extensions";
import { RichTextEditor } from "./RichTextEditor";
import { ShownHtml } from "./ShownHtml";
import { useState } from "react";
import "./richText.css";

/** Formatted text: only what the public page can show. What would be lost here can be seen and stays as it is. */
export default function RichTextField({ property, path }: FieldProps) {
  const form = useForm();
  const [value, set] = useValue(path);
  const html = typeof value === "string" ? value : "";
  const [editable, setEditable] = useState(() => ({ html, is: isEditable(html) }));
  const wrong = useProblem(path);
  const id = controlId(form, path);
  const describedBy = `${id}:notes`;
  const readOnly = isReadOnly(form, property);
  const written = (next: string) => {
    // What the editor wrote it can read; parsing it again at every letter would be for nothing.
    setEditable({ html: next, is: true });
    set(next);
  };
  const is = editable.html === html ? editable.is : isEditable(html);
  return (
    <div className="field" data-field={id}>
      <span className="field-label" id={`${id}:label`}>
        <LabelWords property={property} />
      </span>
      <Original property={property} path={path} />
      {readOnly || !is ? (
        <div
          id={id}
          className="input rich-text-shown"
          role="textbox"
          aria-readonly="true"
          aria-multiline="true"
          aria-labelledby={`${id}:label`}
          aria-describedby={describedBy}
          tabIndex={0}
        >
          {isEmpty(html) ? "–" : <ShownHtml html={html} />}
        </div>
      ) : (
        <RichTextEditor id={id} property={property} html={html} onChange={written} invalid={wrong !== ""} />
      )}
      <p id={describedBy} className={wrong === "" ? "field-hint" : "field-error"}>
        {wrong || (!is && !readOnly ? t("form.richText.fixed") : property.description)}
      </p>
    </div>
  );
}
