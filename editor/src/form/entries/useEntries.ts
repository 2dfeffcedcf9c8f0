import { t } from "../../i18n/messages";
import { announce } from "../../ui/announce";
import { moved } from "../../ui/Sortable";
import { storedName } from "../definition/languages";
import { controlId, type FieldProps } from "../fields/field";
import { focusField } from "../focus";
import { isTranslation, useForm } from "../scope";
import { copyOf, keyOf, newEntry } from "../state/entry";
import { isList, isObject, type Json, type JsonObject } from "../state/json";
import { below, entryOf } from "../state/path";
import { useSelected } from "../state/store";
import { tellWithUndo } from "../undo";
import type { Property } from "../../api/client";

/** The entries of a list of sub-models, and what can be done with them as a whole. */
export function useEntries({ property, path }: FieldProps, inner: readonly Property[]) {
  const form = useForm();
  // The keys alone: what is typed in an entry draws that entry anew, and not the list.
  const joined = useSelected(form.store, () => entries().map(keyOf).join(" "));
  const keys = joined === "" ? [] : joined.split(" ");
  const focus = (at: string) => requestAnimationFrame(() => focusField(controlId(form, at)));
  function entries(): readonly Json[] {
    const value = form.store.value(path);
    return isList(value) ? value : [];
  }
  const put = (entry: JsonObject, index: number) => {
    form.store.change(path, [...entries().slice(0, index), entry, ...entries().slice(index)]);
  };
  const open = (entry: JsonObject, index: number) => {
    put(entry, index);
    const opened = entryOf(path, keyOf(entry));
    form.expansion.set(opened, true);
    const [first] = inner;
    focus(first === undefined ? opened : below(opened, storedName(first, form.language, form.languages)));
  };
  return {
    keys,
    nameOf: (index: number) => `${property.label} ${index + 1}`,
    fixed: form.readOnly || property.readOnly || isTranslation(form),
    add: () => open(newEntry(defaultsOf(inner)), keys.length),
    duplicate: (index: number) => {
      const entry = entries()[index];
      if (isObject(entry)) open(copyOf(entry), index + 1);
    },
    move: (from: number, to: number, name: string) => {
      form.store.change(path, moved(entries(), from, to));
      announce(t("form.moved", { name, place: to + 1, count: keys.length }));
    },
    remove: (index: number, name: string) => {
      const entry = entries()[index];
      form.store.change(path, moved(entries(), index, keys.length).slice(0, -1));
      if (isObject(entry)) tellWithUndo(t("form.removed", { name }), () => put(entry, index));
      focus(path);
    },
  };
}

/** What new sub-models and items begin with. */
export function defaultsOf(properties: readonly Property[]): JsonObject {
  return Object.fromEntries(
    properties.flatMap(({ name, type, defaultValue, multiple }) =>
      defaultValue === undefined || multiple ? [] : [[name, typed(type, defaultValue)]],
    ),
  );
}

function typed(type: string, value: string): Json {
  if (type === "boolean") return value === "true";
  return ["long", "double", "decimal"].includes(type) ? Number(value) : value;
}
