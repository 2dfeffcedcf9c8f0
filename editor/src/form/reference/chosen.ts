import { t } from "../../i18n/messages";
import { announce } from "../../ui/announce";
import { moved, putBack } from "../../ui/Sortable";
import { controlId, type FieldProps } from "../fields/field";
import { focusField } from "../focus";
import { useForm } from "../scope";
import { isList, type Json } from "../state/json";
import { tellWithUndo } from "../undo";
import { useValue } from "../useField";

/** The values of a field that holds one or several, and what can be done with them. */
export interface Chosen {
  readonly values: readonly string[];
  add: (value: string) => void;
  move: (from: number, to: number, name: string) => void;
  remove: (index: number, name: string) => void;
}

/** The texts of a field, one or several. After each act the focus is in the field. */
export function useChosen({ property, path }: FieldProps): Chosen {
  const form = useForm();
  const [value] = useValue(path);
  const values = textsOf(value);
  const focus = () => focusField(controlId(form, path));
  const set = (next: readonly string[]) => form.store.change(path, property.multiple ? next : next[0]);
  return {
    values,
    add: (added) => {
      set([...textsOf(form.store.value(path)), added]);
      requestAnimationFrame(focus);
    },
    move: (from, to, name) => {
      set(moved(values, from, to));
      announce(t("form.moved", { name, place: to + 1, count: values.length }));
    },
    remove: (index, name) => {
      set(values.filter((_, each) => each !== index));
      tellWithUndo(t("form.removed", { name }), () => set(putBack(textsOf(form.store.value(path)), values, index)));
      requestAnimationFrame(focus);
    },
  };
}

function textsOf(value: Json | undefined): readonly string[] {
  if (isList(value)) return value.map(String);
  return typeof value === "string" && value !== "" ? [value] : [];
}

/** Keys for values in a list; one that occurs twice gets two. */
export function keysOf(values: readonly string[]): readonly string[] {
  return values.map((value, index) => `${value}:${values.slice(0, index).filter((each) => each === value).length}`);
}
