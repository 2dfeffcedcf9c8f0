import { Offline, Refused } from "../api/client";
import { t } from "../i18n/messages";

/** Why something was not done, in words. */
export function why(error: unknown): string {
  if (error instanceof Offline) return t("error.offline.text");
  return error instanceof Refused ? error.message : t("error.unexpected.text");
}
