import { useState } from "react";
import { useContentType, useMe } from "../../api/queries";
import { t } from "../../i18n/messages";
import { controlId, isReadOnly, labelIn, type FieldProps } from "../fields/field";
import { Group } from "../fields/Group";
import { useForm } from "../scope";
import { useChosen, type Chosen } from "./chosen";
import { ReferenceList } from "./ReferenceList";
import { ReferencePicker } from "./ReferencePicker";
import { lazy } from "../../ui/lazy";

const NewItemDrawer = lazy(async () => (await import("../create/NewItemDrawer")).default);
const DEEPEST = 3;

/** One item of another content type, or several in their order. */
export function ReferenceField({ property, path }: FieldProps) {
  const form = useForm();
  const chosen = useChosen({ property, path });
  const readOnly = isReadOnly(form, property);
  const type = property.contentType ?? "";
  const room = property.multiple || chosen.values.length === 0;
  return (
    <Group property={property} path={path} empty={chosen.values.length === 0}>
      {(notes) => (
        <>
          <ReferenceList label={labelIn(form, property)} type={type} chosen={chosen} readOnly={readOnly} />
          {room && !readOnly && (
            <Adding
              {...notes}
              id={controlId(form, path)}
              field={labelIn(form, property)}
              several={property.multiple}
              type={type}
              chosen={chosen}
            />
          )}
        </>
      )}
    </Group>
  );
}

interface AddingProps {
  id: string;
  field: string;
  type: string;
  several: boolean;
  chosen: Chosen;
  describedBy: string;
}

function Adding({ type: name, several, chosen, ...field }: AddingProps) {
  const { depth } = useForm();
  const type = useContentType(name);
  const me = useMe();
  const [making, setMaking] = useState<string>();
  if (type === undefined) return <p className="field-error">{t("form.reference.noType", { type: name })}</p>;
  const mayCreate = type.creatable && depth < DEEPEST && me.workspaces[type.workspace]?.write === true;
  return (
    <div className="reference-add">
      <ReferencePicker
        {...field}
        label={t(several ? "form.reference.add" : "form.reference.choose", { type: type.label })}
        type={type}
        taken={chosen.values}
        onPick={chosen.add}
        onNew={mayCreate ? setMaking : undefined}
      />
      {making !== undefined && (
        <NewItemDrawer
          type={type}
          called={making}
          onCreated={(draft) => {
            setMaking(undefined);
            chosen.add(draft.id);
          }}
          onClose={() => setMaking(undefined)}
        />
      )}
    </div>
  );
}
