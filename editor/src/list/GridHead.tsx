import { useRef, useState, type KeyboardEvent } from "react";
import { t } from "../i18n/messages";
import type { ListColumn } from "./columns";

export interface HeadColumn extends Pick<ListColumn, "name" | "label"> {
  sortable: boolean;
}

interface GridHeadProps {
  columns: readonly HeadColumn[];
  sort: string;
  onSort: (column: string) => void;
  total: number;
  /** How many are selected. */
  count: number;
  onSelectAll: (on: boolean) => void;
  /** Down from the header goes to the rows. */
  onLeave: () => void;
}

/** The header of the list: one Tab stop, arrows go from column to column. */
export function GridHead({ columns, sort, onSort, total, count, onSelectAll, onLeave }: GridHeadProps) {
  const [stop, setStop] = useState(0);
  const row = useRef<HTMLDivElement>(null);
  const stops = [0, ...columns.flatMap(({ sortable }, i) => (sortable ? [i + 1] : []))];
  const go = (cell: number | undefined) => {
    if (cell === undefined) return;
    setStop(cell);
    row.current?.querySelector<HTMLElement>(`[data-head="${cell}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = stops.indexOf(stop);
    if (event.key === "ArrowRight") go(stops[at + 1]);
    else if (event.key === "ArrowLeft") go(stops[at - 1]);
    else if (event.key === "Home") go(stops[0]);
    else if (event.key === "End") go(stops.at(-1));
    else if (event.key === "ArrowDown") onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div role="rowgroup" className="list-head">
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on what the cells hold */}
      <div role="row" aria-rowindex={1} ref={row} className="list-row" onKeyDown={onKeyDown}>
        <div role="columnheader" className="cell cell-check">
          <label>
            <input
              type="checkbox"
              data-head={0}
              tabIndex={stop === 0 ? 0 : -1}
              checked={count > 0 && count === total}
              ref={(box) => {
                if (box !== null) box.indeterminate = count > 0 && count < total;
              }}
              onChange={(event) => onSelectAll(event.target.checked)}
              aria-label={t("list.selectAll", { total })}
            />
          </label>
        </div>
        {columns.map((column, i) => (
          <HeadCell key={column.name} {...{ column, sort, onSort }} cell={i + 1} isStop={stop === i + 1} />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps extends Pick<GridHeadProps, "sort" | "onSort"> {
  column: HeadColumn;
  cell: number;
  isStop: boolean;
}

function HeadCell({ column: { name, label, sortable }, sort, onSort, cell, isStop }: HeadCellProps) {
  if (!sortable) {
    return (
      <div role="columnheader" className="cell">
        {label}
      </div>
    );
  }
  const order = sort === name ? "ascending" : sort === `-${name}` ? "descending" : "none";
  return (
    <div role="columnheader" className="cell" aria-sort={order}>
      <button type="button" data-head={cell} tabIndex={isStop ? 0 : -1} onClick={() => onSort(name)}>
        {label}
        <span className="sort-mark" aria-hidden="true">
          {order === "none" ? "" : order === "ascending" ? "↑" : "↓"}
        </span>
      </button>
    </div>
  );
}
