import { useCallback, useState } from "react";
import { t } from "../i18n/messages";
import { isWrong, type Parsed } from "./formats/parsed";
import { useForm } from "./scope";
import { isEmpty, type Json } from "./state/json";
import { isWithin, type FieldPath } from "./state/path";
import { useSelected } from "./state/store";

/** The value of a field and the way to change it; only its own changes draw the field anew. */
export function useValue(path: FieldPath): [Json | undefined, (value: Json | undefined) => void] {
  const { store } = useForm();
  const value = useSelected(store, () => store.value(path));
  const set = useCallback((next: Json | undefined) => store.change(path, next), [store, path]);
  return [value, set];
}

/**
 * What the server found wrong with the field, or with something in it where it has no fields of its own. What is only
 * missing is told beside the form: an empty field is no mistake.
 */
export function useProblem(path: FieldPath, inside = false): string {
  const { store } = useForm();
  return useSelected(store, ({ findings }) =>
    findings
      .filter((finding) => (inside ? isWithin(finding.path, path) : finding.path === path))
      .filter(({ kind, path: place }) => kind === "refused" || !isEmpty(store.value(place)))
      .map(({ what, hint }) => `${what} ${hint}`.trim())
      .join(" "),
  );
}

interface TextForm {
  format: (value: Json) => string;
  parse: (text: string) => Parsed<Json>;
}

/**
 * A value that people write as text. While the text stands for a value, that is the value; text that does not is kept
 * beside it. What is typed is not rewritten before the field is left, nor is it found fault with.
 */
export function useTyped(path: FieldPath, { format, parse }: TextForm) {
  const { store } = useForm();
  const [value] = useValue(path);
  const [writing, setWriting] = useState<string>();
  const kept = useSelected(store, ({ edit }) => edit.typed[path]);
  const failed = useSelected(store, ({ saving }) => saving.kind === "failed");
  const parsed = kept === undefined ? undefined : parse(kept);
  const told = writing === undefined || failed;
  return {
    shown: writing ?? kept ?? (value === undefined || isEmpty(value) ? "" : format(value)),
    wrong: told && parsed !== undefined && isWrong(parsed) ? t(parsed.wrong, parsed.values) : "",
    write: (text: string) => {
      setWriting(text);
      const read = parse(text);
      if (text.trim() === "") store.change(path, undefined);
      else if (isWrong(read)) store.type(path, text);
      else store.change(path, read.value);
    },
    leave: () => setWriting(undefined),
  };
}
