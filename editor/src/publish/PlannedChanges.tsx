import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";
import { Difference } from "./Difference";

/** More items than this are shown closed, so that all of them can be seen at once. */
const OPEN = 3;
/** A new item with more fields than this is shown closed: all of it is new. */
const FIELDS = 4;

/** What will change on the page, item by item. */
export function PlannedChanges({ items }: { items: readonly Schemas["PlannedItem"][] }) {
  return (
    <ul className="planned">
      {items.map((item) => (
        <li key={item.draft.id}>
          <PlannedItem {...item} open={items.length <= OPEN} />
        </li>
      ))}
    </ul>
  );
}

function PlannedItem({ draft, changes, open }: Schemas["PlannedItem"] & { open: boolean }) {
  const isNew = draft.published === undefined && draft.state === "draft";
  return (
    <>
      <h3 className="planned-title">
        {draft.title} {isNew && <span className="planned-new">{t("publish.new")}</span>}
        {!isNew && changes.length === 0 && <span className="planned-same">{t("publish.unchanged")}</span>}
      </h3>
      {changes.length > 0 && (
        <details open={open && !(isNew && changes.length > FIELDS)}>
          <summary>{t(isNew ? "publish.fields" : "publish.changes", { count: changes.length })}</summary>
          <Changes changes={changes} />
        </details>
      )}
    </>
  );
}

function Changes({ changes }: { changes: readonly Schemas["PropertyChange"][] }) {
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
