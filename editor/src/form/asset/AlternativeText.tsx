import { t } from "../../i18n/messages";
import { storedName } from "../definition/languages";
import { along, subModelOf } from "../definition/properties";
import { controlId, type FieldProps } from "../fields/field";
import { focusField } from "../focus";
import { useForm } from "../scope";
import { isEmpty } from "../state/json";
import { below, parentOf } from "../state/path";
import { useSelected } from "../state/store";
import { Button } from "../../ui/Button";

/** Where a picture has a field for its words beside it: reminds of it as long as that is empty. */
export function AlternativeText({ property, path }: FieldProps) {
  const form = useForm();
  const holder = along(form.type, form.languages, parentOf(path)).at(-1);
  const beside = holder === undefined ? form.type.properties : subModelOf(form.type, holder.property);
  const names = [`${property.name}Alt`, `${property.name.replace(/Image$|Photo$|Picture$/, "")}Alt`];
  const words = beside.find(({ name, type }) => type === "text" && names.includes(name));
  const place = words && below(parentOf(path), storedName(words, form.language, form.languages));
  const missing = useSelected(
    form.store,
    () => place !== undefined && !isEmpty(form.store.value(path)) && isEmpty(form.store.value(place)),
  );
  if (words === undefined || place === undefined || !missing || form.readOnly) return null;
  return (
    <p className="asset-words">
      {t("form.asset.alternative")}{" "}
      <Button look="quiet" onPress={() => focusField(controlId(form, place))}>
        {t("form.asset.write", { label: words.label })}
      </Button>
    </p>
  );
}
