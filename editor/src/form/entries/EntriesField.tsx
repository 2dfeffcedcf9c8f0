import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { Sortable } from "../../ui/Sortable";
import { subModelOf } from "../definition/properties";
import { controlId, labelIn, type FieldProps } from "../fields/field";
import { Group } from "../fields/Group";
import { useForm } from "../scope";
import { entryOf } from "../state/path";
import { Entry } from "./Entry";
import { useEntries } from "./useEntries";
import "./entries.css";

/** Several sub-models in their order, each in one line until it is opened. */
export function EntriesField({ property, path }: FieldProps) {
  const form = useForm();
  const inner = subModelOf(form.type, property);
  const entries = useEntries({ property, path }, inner);
  const { keys, fixed, nameOf, move, add } = entries;
  return (
    <Group property={property} path={path} empty={keys.length === 0} inside={false}>
      {({ describedBy }) => (
        <>
          <Sortable
            label={labelIn(form, property)}
            items={keys.map((key, index) => ({ key, name: nameOf(index) }))}
            onMove={(from, to) => move(from, to, nameOf(from))}
            disabled={fixed || keys.length < 2}
          >
            {({ key, name }, index, handle) => (
              <Entry
                path={entryOf(path, key)}
                properties={inner}
                name={name}
                handle={handle}
                place={{ index, entries }}
              />
            )}
          </Sortable>
          {!fixed && (
            <Button
              id={controlId(form, path)}
              aria-label={t("form.named", { words: `+ ${t("form.add")}`, field: labelIn(form, property) })}
              aria-describedby={describedBy}
              onPress={add}
            >
              + {t("form.add")}
            </Button>
          )}
        </>
      )}
    </Group>
  );
}
