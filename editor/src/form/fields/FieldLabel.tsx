import type { Property } from "../../api/client";
import { t } from "../../i18n/messages";
import { useForm } from "../scope";
import { labelIn } from "./field";

/** The words of a label; what is needed for publication is marked, and said so. */
export function LabelWords({ property }: { property: Property }) {
  const form = useForm();
  return (
    <>
      {labelIn(form, property)}
      <RequiredMark property={property} />
    </>
  );
}

export function RequiredMark({ property }: { property: Property }) {
  const form = useForm();
  const asked = property.required || property.requiredUnless !== undefined;
  if (!asked || form.readOnly || form.language !== form.languages[0]) return null;
  return (
    <>
      <span className="required-mark" aria-hidden="true">
        *
      </span>
      <span className="visually-hidden"> ({t("form.required")})</span>
    </>
  );
}
