import { Offline, Refused } from "../../api/client";
import { t } from "../../i18n/messages";
import { isPassing } from "../save/save";

/** Why a file did not arrive, in words, and whether the same file may arrive another time. */
export interface Refusal {
  readonly words: string;
  readonly again: boolean;
}

const SERVER_FAILED = 500;

export function refusalOf(error: unknown): Refusal {
  if (error instanceof Offline) return { words: t("form.asset.offline"), again: true };
  if (!(error instanceof Refused)) return { words: t("error.unexpected.title"), again: true };
  const { message, problems, status } = error;
  const found = problems.flatMap(({ what, hint }) => [what, hint]).filter((words) => words !== "");
  return { words: found.length === 0 ? message : found.join(" "), again: isPassing(error) || status >= SERVER_FAILED };
}
