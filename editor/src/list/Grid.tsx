import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from "react";
import type { ContentType, DraftSummary } from "../api/client";
import { t } from "../i18n/messages";
import { CHANGED, STATE, tracks, type ListColumn } from "./columns";
import { GridHead, type HeadColumn } from "./GridHead";
import { useGridEvents } from "./gridEvents";
import { useListRows } from "./listRows";
import { recall, remember } from "./placeKept";
import type { Place } from "./roving";
import { Row } from "./Row";
import { allHits, countOf, isSelected, nothing, type Selection } from "./selection";

export interface GridProps {
  type: ContentType;
  rows: readonly DraftSummary[];
  total: number;
  /** Asks for the rows up to that one. */
  need: (index: number) => void;
  columns: readonly ListColumn[];
  showState: boolean;
  showChanged: boolean;
  sort: string;
  onSort: (column: string) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** Rows are cards of two lines, without a header. */
  narrow: boolean;
  outdated: boolean;
  /** Under what the place in this list is kept. */
  place: string;
  /** Whether to begin at the place that was kept. */
  goBack: boolean;
}

/** The list as a grid: one Tab stop, arrows go from row to row, only the rows that can be seen are on the page. */
export function Grid(props: GridProps) {
  const { type, rows, total, need, columns, selection, narrow } = props;
  const [kept] = useState(() => (props.goBack ? recall(props.place) : undefined));
  const [active, setActive] = useState<Place>(kept ?? { row: 0, cell: -1 });
  const stop = Math.min(active.row, total - 1);
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { virtualizer, frame } = useListRows({
    body,
    head,
    count: total,
    active: stop,
    kind: (index) => (narrow ? "card" : isTall(rows[index]) ? "two" : "plain"),
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => need(Math.max(last, kept?.top ?? 0)), [need, last, kept]);

  const height = virtualizer.getTotalSize();
  const events = useGridEvents({
    ...props,
    active,
    setActive,
    body,
    head,
    scrollTo: virtualizer.scrollToIndex,
    height,
  });
  useLayoutEffect(() => {
    if (kept !== undefined) events.comeBack(kept);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the list opens
  }, []);
  const top = virtualizer.getVirtualItemForOffset(window.scrollY + frame.covered)?.index ?? 0;
  useEffect(() => remember(props.place, { ...active, top }), [props.place, active, top]);

  const heads = headColumns(props);
  const count = countOf(selection, total);
  return (
    <div
      role="grid"
      className={narrow ? "list list-narrow" : "list"}
      aria-label={type.pluralLabel}
      aria-multiselectable
      aria-rowcount={total + (narrow ? 0 : 1)}
      aria-busy={props.outdated}
      style={
        {
          "--tracks": tracks([
            ...columns,
            ...(props.showState ? [STATE] : []),
            ...(props.showChanged ? [CHANGED] : []),
          ]),
        } as CSSProperties
      }
    >
      {!narrow && (
        <div ref={head} role="presentation" className="list-head">
          <GridHead
            columns={heads}
            sort={props.sort}
            onSort={props.onSort}
            total={total}
            count={count}
            onSelectAll={(on) => props.onSelect(on ? allHits : nothing)}
            onLeave={events.focusRow}
          />
        </div>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- for all rows in one place */}
      <div
        ref={body}
        role="rowgroup"
        className="list-body"
        style={{ height }}
        onKeyDown={events.onKeyDown}
        onFocus={events.onFocus}
        onClick={events.onClick}
      >
        {items.map(({ index, start }) => (
          <Row
            key={index}
            type={type}
            columns={columns}
            showState={props.showState}
            showChanged={props.showChanged}
            narrow={narrow}
            draft={rows[index]}
            index={index}
            before={narrow ? 0 : 1}
            top={start - frame.margin}
            selected={isChosen(selection, rows[index])}
            stop={index === stop ? active.cell : undefined}
            measure={virtualizer.measureElement}
          />
        ))}
      </div>
    </div>
  );
}

const isTall = (draft: DraftSummary | undefined) =>
  draft === undefined || draft.subtitle !== "" || draft.open.length > 0;

const isChosen = (selection: Selection, draft: DraftSummary | undefined) =>
  draft === undefined ? selection.all : isSelected(selection, draft.id);

function headColumns({ columns, showState, showChanged }: GridProps): HeadColumn[] {
  return [
    ...columns.map(({ name, label }) => ({ name, label, sortable: true })),
    ...(showState ? [{ name: "state", label: t("list.column.state"), sortable: false }] : []),
    ...(showChanged ? [{ name: "changed", label: t("list.column.changed"), sortable: true }] : []),
  ];
}
