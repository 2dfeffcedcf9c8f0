import type { ReactNode } from "react";
import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";
import { Checkbox } from "../ui/Checkbox";
import { Difference } from "./Difference";
import type { Choice, Plan } from "./plan";

/** More items than this are shown closed, so that all of them can be seen at once. */
const OPEN = 3;
/** A new item with more fields than this is shown closed: all of it is new. */
const FIELDS = 4;

type Change = Schemas["PropertyChange"];

/** What will change on the page, item by item; of several, each can be left out. */
export function PlannedChanges({ plan: { choices, tick } }: { plan: Pick<Plan, "choices" | "tick"> }) {
  const ticked = choices.filter((choice) => choice.ticked);
  const open = choices.length <= OPEN;
  if (choices.length <= 1) {
    return choices.map((choice) => (
      <PlannedItem key={choice.item.id} {...choice} open={open}>
        {choice.planned?.draft.title ?? choice.item.title}
      </PlannedItem>
    ));
  }
  return (
    <>
      {!open && (
        <div className="planned-all">
          <Checkbox
            isSelected={ticked.length === choices.length}
            isIndeterminate={ticked.length > 0 && ticked.length < choices.length}
            onChange={(on) =>
              tick(
                choices.map(({ item }) => item.id),
                on,
              )
            }
          >
            {t("publish.chosen", { count: ticked.length, of: choices.length })}
          </Checkbox>
        </div>
      )}
      <ul className="planned">
        {choices.map((choice) => (
          <li key={choice.item.id}>
            <PlannedItem {...choice} open={open}>
              <Checkbox isSelected={choice.ticked} onChange={(on) => tick([choice.item.id], on)}>
                {choice.planned?.draft.title ?? choice.item.title}
              </Checkbox>
            </PlannedItem>
          </li>
        ))}
      </ul>
    </>
  );
}

function PlannedItem({
  item,
  ticked,
  planned,
  neededBy,
  open,
  children,
}: Choice & { open: boolean; children: ReactNode }) {
  const changes = ticked ? (planned?.changes ?? []) : [];
  const shown = changes.filter(({ internal }) => !internal);
  const internal = changes.filter((change) => change.internal);
  const isNew = item.state === "draft";
  const same = ticked && planned !== undefined && !isNew && shown.length === 0;
  return (
    <div className="planned-item" data-left={!ticked || undefined}>
      <h3 className="planned-title">
        {children} {ticked && isNew && <span className="planned-new">{t("publish.new")}</span>}
        {same && <span className="planned-same">{t("publish.unchanged")}</span>}
        {!ticked && <span className="planned-same">{t(isNew ? "publish.leftNew" : "publish.left")}</span>}
      </h3>
      {neededBy !== undefined && <p className="planned-needed">{t("publish.needed", { by: neededBy })}</p>}
      {shown.length > 0 && (
        <details open={open && !(isNew && shown.length > FIELDS)}>
          <summary>{t(isNew ? "publish.fields" : "publish.changes", { count: shown.length })}</summary>
          <Changes changes={shown} />
        </details>
      )}
      {internal.length > 0 && (
        <details className="planned-internal">
          <summary>{t("publish.internal", { count: internal.length })}</summary>
          <Changes changes={internal} />
        </details>
      )}
    </div>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className="changes">
      {changes.map(({ where, label, before, after }) => (
        <div key={where + label}>
          <dt>{label}</dt>
          <dd>
            <Difference before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
