import type { MessageKey } from "../../i18n/messages";

/** What a typed text stands for, or why it stands for nothing and what would. */
export type Parsed<T> = { readonly value: T } | Wrong;

export interface Wrong {
  readonly wrong: MessageKey;
  readonly values: Readonly<Record<string, string>>;
}

export function isWrong<T>(parsed: Parsed<T>): parsed is Wrong {
  return "wrong" in parsed;
}
