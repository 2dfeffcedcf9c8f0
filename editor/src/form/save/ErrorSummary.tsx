import { Offline, Refused } from "../../api/client";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { labelOf } from "../definition/labels";
import { useForm } from "../scope";
import { contentOf } from "../state/edit";
import type { FieldPath } from "../state/path";
import { useSelected } from "../state/store";
import { isPassing } from "./save";

export function summaryId(prefix: string): string {
  return `${prefix}:summary`;
}

interface ErrorSummaryProps {
  shown: boolean;
  /** Whether it was saved in order to publish, which was not done then. */
  publishing?: boolean;
  reveal: (path: FieldPath) => void;
}

/** Above the form after a failed save: what happened, what is safe, and each field that needs a hand as a link. */
export function ErrorSummary({ shown, publishing = false, reveal }: ErrorSummaryProps) {
  const form = useForm();
  const { edit, saving, findings } = useSelected(form.store, (state) => state);
  const error = saving.kind === "failed" ? saving.error : undefined;
  const refused = findings.filter(({ kind }) => kind === "refused");
  const typed = Object.keys(edit.typed);
  // While a conflict is open it is told as that, and nothing else is saved.
  if (!shown || saving.kind === "conflict" || (error === undefined && typed.length === 0)) return null;
  const content = contentOf(edit);
  const isNew = edit.base.revision === 0;
  const label = (path: FieldPath) => labelOf(form.type, form.languages, { content, path });
  return (
    <section className="error-summary" aria-labelledby={summaryId(form.prefix)}>
      <h2 id={summaryId(form.prefix)} tabIndex={-1}>
        {publishing && error === undefined
          ? t("form.summary.notPublished", { count: typed.length })
          : titleOf(error, { count: refused.length + typed.length, isNew })}
      </h2>
      <p>
        {publishing && error === undefined
          ? t("form.summary.notPublished.text")
          : textOf(error, { count: refused.length, isNew })}
        {publishing && error !== undefined && ` ${t("form.summary.notPublished.too")}`}
      </p>
      <ul>
        {refused.map(({ path, what, hint }) => (
          <li key={`${path} ${what}`}>
            <FieldLink label={label(path)} onPress={() => reveal(path)} /> {what} {hint}
          </li>
        ))}
        {typed.map((path) => (
          <li key={path}>
            <FieldLink label={label(path)} onPress={() => reveal(path)} />{" "}
            {t("form.summary.typed", { text: edit.typed[path] ?? "" })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to a field of this form. */
export function FieldLink({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button look="link" onPress={onPress}>
      {label}
    </Button>
  );
}

/** How many fields need a hand, and whether the server has nothing of the item yet. */
interface Fields {
  count: number;
  isNew: boolean;
}

function titleOf(error: unknown, { count, isNew }: Fields): string {
  if (error === undefined) return t(isNew ? "form.summary.notCreated" : "form.summary.unreadable", { count });
  if (error instanceof Offline) return t("form.save.offline.short");
  if (error instanceof Refused && error.status === 401) return t("form.save.signIn");
  return count > 0 ? t("form.summary.fields", { count }) : t("form.summary.title");
}

function textOf(error: unknown, { count, isNew }: Fields): string {
  if (error === undefined) return t(isNew ? "form.summary.notCreated.text" : "form.summary.restSaved");
  if (error instanceof Offline) return t("form.save.offline");
  if (error instanceof Refused && error.status === 404) return t("form.summary.gone");
  // Where fields are named, what they need is told there.
  const message = error instanceof Refused && !isPassing(error) && count === 0 ? error.message : "";
  return `${message} ${t("form.summary.safe")}`.trim();
}
