import { memo } from "react";
import { Link } from "react-router";
import type { ContentType, DraftSummary } from "../api/client";
import { UnsavedMark } from "../form/UnsavedMark";
import { ago, dateTime } from "../i18n/time";
import { t } from "../i18n/messages";
import { OpenPoints } from "../ui/OpenPoints";
import { personName } from "../ui/person";
import { StateMark } from "../ui/StateMark";
import { cellText, linkText, type ListColumn } from "./columns";
import { Thumb } from "./Thumb";

interface RowProps {
  type: ContentType;
  /** The columns before the state that are shown; on a small screen the one that leads to the item and those told below it. */
  columns: readonly ListColumn[];
  showState: boolean;
  showChanged: boolean;
  narrow: boolean;
  draft: DraftSummary | undefined;
  index: number;
  /** Rows before the first one, counting the header. */
  before: number;
  top: number;
  selected: boolean;
  /** The cell that Tab comes to, -1 for the row itself, undefined where it comes to another row. */
  stop: number | undefined;
  measure: (element: Element | null) => void;
}

const unchanged = () => undefined;

/** One item of the list; a row without an item is still to come. What is done in it is handled by the grid. */
export const Row = memo(function Row(props: RowProps) {
  const { draft, index, before, top, selected, stop, measure } = props;
  return (
    <div
      role="row"
      ref={measure}
      className={draft === undefined ? "list-row list-row-coming" : "list-row"}
      data-index={index}
      aria-rowindex={index + before + 1}
      aria-selected={selected}
      aria-labelledby={draft === undefined ? undefined : nameIds(draft, props.narrow)}
      tabIndex={stop === -1 ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
    >
      {draft === undefined ? <Coming count={props.columns.length} /> : <Cells {...props} draft={draft} />}
    </div>
  );
});

/** What a row is called by. */
function nameIds({ id }: DraftSummary, narrow: boolean): string {
  const parts = narrow ? ["link", "more", "facts", "state"] : ["link", "more", "state"];
  return parts.map((part) => `${part}-${id}`).join(" ");
}

type CellsProps = RowProps & { draft: DraftSummary };

function Cells({ type, columns, showState, showChanged, narrow, draft, selected, stop }: CellsProps) {
  const cells = narrow ? columns.filter(({ kind }) => kind === "link") : columns;
  const facts = narrow ? columns.filter((column) => column.kind !== "link" && cellText(column, draft) !== "") : [];
  const count = cells.length + (facts.length > 0 ? 1 : 0);
  const title = narrow ? draft.title : linkText(type, draft);
  const at = (cell: number) => ({ "data-cell": cell, tabIndex: stop === cell ? 0 : -1 });
  return (
    <>
      <div role="gridcell" className="cell cell-check">
        <label>
          <input
            type="checkbox"
            checked={selected}
            onChange={unchanged}
            aria-label={t("list.select", { title })}
            {...at(0)}
          />
        </label>
      </div>
      {cells.map((column, i) =>
        column.kind === "link" ? (
          <LinkCell key={column.name} type={type} draft={draft} title={title} at={at(i + 1)} />
        ) : (
          <div key={column.name} role="gridcell" className={`cell cell-plain cell-${column.kind}`} {...at(i + 1)}>
            <span>{cellText(column, draft)}</span>
          </div>
        ),
      )}
      {narrow && facts.length > 0 && <FactsCell draft={draft} facts={facts} at={at(2)} />}
      {showState && (
        <div role="gridcell" id={`state-${draft.id}`} className="cell cell-state" {...at(count + 1)}>
          <StateMark state={draft.state} />
        </div>
      )}
      {showChanged && (
        <div
          role="gridcell"
          className="cell cell-changed"
          title={`${dateTime(draft.changed.time)} · ${personName(draft.changed)}`}
          {...at(count + (showState ? 2 : 1))}
        >
          <time dateTime={draft.changed.time}>{ago(draft.changed.time)}</time>
          {` · ${personName(draft.changed)}`}
        </div>
      )}
    </>
  );
}

interface LinkCellProps {
  type: ContentType;
  draft: DraftSummary;
  title: string;
  at: object;
}

function LinkCell({ type, draft, title, at }: LinkCellProps) {
  return (
    <div role="rowheader" className="cell cell-link">
      {type.group === "media" && <Thumb id={draft.id} />}
      <div>
        <Link id={`link-${draft.id}`} to={`/content/${draft.type}/${draft.id}`} {...at}>
          {title}
        </Link>
        <span id={`more-${draft.id}`} className="cell-more">
          {draft.subtitle !== "" && <span className="cell-subtitle">{draft.subtitle}</span>}
          <OpenPoints points={draft.open} />
          <UnsavedMark item={draft.id} />
        </span>
      </div>
    </div>
  );
}

interface FactsCellProps {
  draft: DraftSummary;
  facts: readonly ListColumn[];
  at: object;
}

/** On a small screen what else the columns hold, in one line; a number says what it counts. */
function FactsCell({ draft, facts, at }: FactsCellProps) {
  return (
    <div role="gridcell" id={`facts-${draft.id}`} className="cell cell-facts tabular" {...at}>
      {facts.map((column) => (
        <span key={column.name}>
          <span className={column.kind === "number" ? undefined : "visually-hidden"}>{column.label} </span>
          {cellText(column, draft)}
        </span>
      ))}
    </div>
  );
}

function Coming({ count }: { count: number }) {
  return (
    <div role="gridcell" className="cell-coming">
      <span className="visually-hidden">{t("list.loading")}</span>
      {Array.from({ length: count }, (_, i) => (
        <span key={i} className="bar" aria-hidden="true" />
      ))}
    </div>
  );
}
