import { createContext, use } from "react";
import type { ContentType } from "../api/client";
import type { Languages } from "./definition/languages";
import type { Expansion } from "./state/expansion";
import type { ItemStore } from "./state/store";

/** What all fields of one form share. */
export interface Form {
  readonly store: ItemStore;
  readonly type: ContentType;
  readonly languages: Languages;
  /** The language that is edited now; the first is the one that others are translated from. */
  readonly language: string;
  readonly readOnly: boolean;
  /** Tells the fields of two forms on one page apart. */
  readonly prefix: string;
  /** How many forms lie below this one: a new item can be made while another is made. */
  readonly depth: number;
  readonly expansion: Expansion;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = use(FormContext);
  if (form === undefined) throw new Error("a field stands outside of a form");
  return form;
}

/** Whether the form shows a translation rather than the first language. */
export function isTranslation({ language, languages }: Form): boolean {
  return language !== languages[0];
}
