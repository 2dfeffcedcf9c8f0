import { useState } from "react";
import type { Problem } from "../../api/client";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { labelAt } from "../definition/labels";
import { useForm } from "../scope";
import { useProblems } from "../save/useStanding";
import { isChanged } from "../state/edit";
import { pathOf, type FieldPath } from "../state/path";
import { useSelected } from "../state/store";
import { Panel } from "./Panel";

const SHOWN = 7;

interface MissingPanelProps {
  id: string;
  /** The revision that is looked at; a newer one is looked at anew. */
  revision: number;
  reveal: (path: FieldPath) => void;
}

/** Everything that is still open, each a link to its field. */
export function MissingPanel({ id, revision, reveal }: MissingPanelProps) {
  const { store } = useForm();
  const problems = useProblems({ id, revision });
  const unsaved = useSelected(store, ({ edit }) => isChanged(edit));
  const [all, setAll] = useState(false);
  if (problems === undefined) return null;
  const more = problems.length - SHOWN;
  const shown = all || more <= 1 ? problems : problems.slice(0, SHOWN);
  return (
    <Panel title={t("form.missing.title")}>
      {problems.length === 0 ? (
        <p>{t("form.missing.nothing")}</p>
      ) : (
        <ul className="missing">
          {shown.map((problem, index) => (
            <li key={index} className={`missing-${problem.severity}`}>
              <Mark severity={problem.severity} />
              <span>
                <Point problem={problem} item={id} reveal={reveal} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.length < problems.length && (
        <Button look="link" onPress={() => setAll(true)}>
          {t("form.missing.more", { count: more })}
        </Button>
      )}
      {unsaved && <p className="aside-small">{t("form.missing.saved")}</p>}
    </Panel>
  );
}

/** The words of a problem, as a link to where it is mended: a field here, or another item. */
function Point({ problem, item, reveal }: { problem: Problem; item: string; reveal: (path: FieldPath) => void }) {
  const form = useForm();
  const { what, where, hint } = problem;
  const elsewhere = problem.item !== undefined && problem.item !== item;
  if (elsewhere) {
    return (
      <>
        {problem.title}: {what} <span className="aside-small">{hint}</span>
      </>
    );
  }
  const path = pathOf(form.store.get().edit.base.content, where);
  return (
    <>
      {where === "" ? (
        what
      ) : (
        <Button look="link" onPress={() => reveal(path)}>
          {problem.severity === "error" && `${labelAt(form.type, form.languages, where)}: `}
          {what}
        </Button>
      )}
      {hint !== "" && <span className="aside-small missing-hint">{hint}</span>}
    </>
  );
}

/** Cross, square or ring, and the word for those who do not see it. */
function Mark({ severity }: { severity: Problem["severity"] }) {
  return (
    <>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        {severity === "error" && <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" strokeWidth="2" />}
        {severity === "warning" && (
          <rect x="2.5" y="2.5" width="9" height="9" fill="none" stroke="currentColor" strokeWidth="2" />
        )}
        {severity === "info" && <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />}
      </svg>
      <span className="visually-hidden">{t(`form.severity.${severity}`)}</span>
    </>
  );
}
