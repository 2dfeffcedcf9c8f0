import { createElement, useState } from "react";
import { t } from "../../i18n/messages";
import { ActionMenu } from "../../ui/ActionMenu";
import { announce } from "../../ui/announce";
import { Button } from "../../ui/Button";
import { moved, putBack, Sortable } from "../../ui/Sortable";
import { focusField } from "../focus";
import { moves } from "../moves";
import { useForm } from "../scope";
import { isList, type Json } from "../state/json";
import { entryOf } from "../state/path";
import { tellWithUndo } from "../undo";
import { useValue } from "../useField";
import { controlId, isReadOnly, labelIn, type FieldProps } from "./field";
import { Group } from "./Group";
import { fieldFor } from "./registry";

/** Several values of a kind that is edited in one line, in their order. */
export function MultiValueField({ property, path }: FieldProps) {
  const form = useForm();
  const [value, set] = useValue(path);
  const values = isList(value) ? value : [];
  const [keys, setKeys] = useKeys(values.length);
  const readOnly = isReadOnly(form, property);
  const label = labelIn(form, property);
  const put = (next: readonly Json[], nextKeys: readonly string[]) => {
    set(next);
    setKeys(nextKeys);
  };
  const nameOf = (index: number) => `${label} ${index + 1}`;
  const move = (from: number, to: number) => {
    put(moved(values, from, to), moved(keys, from, to));
    announce(t("form.moved", { name: nameOf(from), place: to + 1, count: values.length }));
  };
  const remove = (index: number) => {
    put(without(values, index), without(keys, index));
    tellWithUndo(t("form.removed", { name: nameOf(index) }), () => {
      const now = form.store.value(path);
      set(putBack(isList(now) ? now : [], values, index));
    });
    requestAnimationFrame(() => focusField(controlId(form, path)));
  };
  const add = () => {
    put([...values, ""], [...keys, crypto.randomUUID()]);
    requestAnimationFrame(() => focusField(controlId(form, entryOf(path, values.length))));
  };
  return (
    <Group property={property} path={path} empty={values.length === 0} inside={false}>
      {({ describedBy }) => (
        <>
          <Sortable
            label={label}
            items={keys.map((key, index) => ({ key, name: nameOf(index) }))}
            onMove={move}
            disabled={readOnly || values.length < 2}
          >
            {({ name }, index, handle) => (
              <div className="multi-value">
                {handle}
                {createElement(fieldFor({ ...property, multiple: false }), {
                  property: {
                    ...property,
                    multiple: false,
                    required: false,
                    i18n: false,
                    label: name,
                    description: "",
                  },
                  path: entryOf(path, index),
                })}
                {!readOnly && (
                  <ActionMenu
                    label={t("form.more", { name })}
                    actions={[
                      ...moves(index, values.length, (to) => move(index, to)),
                      { id: "remove", label: t("form.remove"), act: () => remove(index), danger: true },
                    ]}
                  />
                )}
              </div>
            )}
          </Sortable>
          {!readOnly && (
            <Button
              id={controlId(form, path)}
              aria-label={t("form.named", { words: `+ ${t("form.add")}`, field: label })}
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

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, each) => each !== index);
}

/** Keys for values that have none: they move with their values, and their number follows that of the values. */
function useKeys(count: number): [readonly string[], (keys: readonly string[]) => void] {
  const [keys, setKeys] = useState<readonly string[]>([]);
  if (keys.length === count) return [keys, setKeys];
  const fitting = Array.from({ length: count }, (_, index) => keys[index] ?? crypto.randomUUID());
  setKeys(fitting);
  return [fitting, setKeys];
}
