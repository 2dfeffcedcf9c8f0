import { Offline, Refused } from "../api/client";
import { t } from "../i18n/messages";
import { Notice } from "../ui/Notice";

/** What the server says about one field: what is wrong and what would be right; empty if nothing is. */
export function problemAt(error: Error | null, where: string): string {
  if (!(error instanceof Refused)) return "";
  const problem = error.problems.find((one) => one.where === where);
  return problem === undefined ? "" : [problem.what, problem.hint].filter(Boolean).join(" ");
}

/** Why it was refused, above the form. */
export function Refusal({ error }: { error: Error | null }) {
  if (error === null) return null;
  const offline = error instanceof Offline;
  return (
    <Notice look="bad" title={t(offline ? "error.offline.title" : "error.unexpected.title")}>
      {offline ? t("refusal.offline") : error instanceof Refused ? error.message : t("refusal.unexpected")}
    </Notice>
  );
}
