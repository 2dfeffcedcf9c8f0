import { useCallback, useEffect } from "react";
import { useSearchParams } from "react-router";
import { languageAt, tabOf } from "./definition/properties";
import { controlId } from "./fields/field";
import { focusField } from "./focus";
import type { Form } from "./scope";
import { contentOf } from "./state/edit";
import { pathOf, type FieldPath } from "./state/path";

export interface Place {
  readonly tab: string | undefined;
  readonly language: string | undefined;
  set: (place: { tab?: string | undefined; lang?: string | undefined }) => void;
}

/** Tab and language of a form, in the address: reload and links keep them, and "back" leaves the item. */
export function usePlace(): Place {
  const [search, setSearch] = useSearchParams();
  const set = useCallback<Place["set"]>(
    (place) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete("field");
          Object.entries(place).forEach(([name, value]) => value !== undefined && next.set(name, value));
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return { tab: search.get("tab") ?? undefined, language: search.get("lang") ?? undefined, set };
}

/** The way to a field: its tab and language are chosen, what hides it is opened, and the focus moves there. */
export function useReveal(form: Form, { set }: Pick<Place, "set">): (path: FieldPath) => void {
  return useCallback(
    (path) => {
      const language = languageAt(form.type, form.languages, path) ?? form.languages[0];
      set({ tab: tabOf(form.type, form.languages, path), lang: language });
      form.expansion.reveal(path);
      requestAnimationFrame(() => focusField(controlId(form, path)));
    },
    [form, set],
  );
}

/** Follows `?field=days/0/date` of the address, once. */
export function useFieldLink(form: Form, reveal: (path: FieldPath) => void): void {
  const [search] = useSearchParams();
  const where = search.get("field");
  useEffect(() => {
    if (where !== null) reveal(pathOf(contentOf(form.store.get().edit), where));
    // Only a new link moves the focus, not another language or tab of the same form.
  }, [where]); // eslint-disable-line react-hooks/exhaustive-deps
}
