import {
  useEffect,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { useNavigate } from "react-router";
import type { GridProps } from "./Grid";
import { placeAfter, type Place } from "./roving";
import { allHits, between, countOf, isSelected, nothing, select } from "./selection";

interface GridEvents extends Pick<GridProps, "rows" | "total" | "selection" | "onSelect" | "narrow"> {
  active: Place;
  setActive: (place: Place) => void;
  body: RefObject<HTMLElement | null>;
  head: RefObject<HTMLElement | null>;
  scrollTo: (index: number, options: { align: "auto" | "start" }) => void;
  /** The height of all rows, which becomes another as they arrive. */
  height: number;
}

/** What keys, clicks and the focus do in a grid. */
export function useGridEvents(grid: GridEvents) {
  const { rows, total, selection, onSelect, active, setActive, body, head, scrollTo } = grid;
  const navigate = useNavigate();
  const anchor = useRef(0);
  const wanted = useRef<{ align: "auto" | "start" | "none"; row: number } | undefined>(undefined);

  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const { row, align } = wanted.current;
    wanted.current = undefined;
    if (align !== "none") scrollTo(row, { align });
    elementAt(body.current, active)?.focus({ preventScroll: true });
  }, [active, body, scrollTo]);

  const follow = useFollowing(grid);
  const go = (place: Place) => {
    follow(place.row);
    wanted.current = { row: place.row, align: "auto" };
    setActive({ ...place });
  };
  const choose = (index: number, range: boolean, on: boolean) => {
    const chosen = range ? between(rows, anchor.current, index) : rows.slice(index, index + 1);
    onSelect(
      select(
        selection,
        chosen.map(({ id }) => id),
        on,
      ),
    );
    if (!range) anchor.current = index;
  };
  const turn = (index: number, range: boolean) => {
    const draft = rows[index];
    if (draft !== undefined) choose(index, range, !isSelected(selection, draft.id));
  };

  const acts: Record<string, (event: KeyboardEvent) => boolean> = {
    " ": (event) => {
      turn(active.row, event.shiftKey);
      return true;
    },
    Enter: (event) => {
      const draft = rows[active.row];
      if (draft === undefined || (event.target as Element).closest("a") !== null) return false;
      void navigate(`/content/${draft.type}/${draft.id}`);
      return true;
    },
    "Ctrl+a": () => {
      onSelect(allHits);
      return true;
    },
    Escape: () => {
      if (countOf(selection, total) === 0) return false;
      onSelect(nothing);
      return true;
    },
    ArrowUp: () => {
      if (active.row > 0 || grid.narrow) return false;
      head.current?.querySelector<HTMLElement>("[data-head][tabindex='0']")?.focus();
      return true;
    },
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + event.key;
    if (event.altKey || (key === " " && event.target instanceof HTMLInputElement)) return;
    if (acts[key]?.(event) === true) {
      event.preventDefault();
      return;
    }
    const next = placeAfter(key, active, {
      rows: total,
      cells: cellsOf(body.current, active.row),
      page: pageOf(body.current),
    });
    if (next === undefined) return;
    event.preventDefault();
    if (event.shiftKey && next.row !== active.row) choose(next.row, true, true);
    else if (next.row !== active.row) anchor.current = next.row;
    go(next);
  };

  return {
    onKeyDown,
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target);
      if (place !== undefined && (place.row !== active.row || place.cell !== active.cell)) setActive(place);
    },
    onClick: (event: MouseEvent) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement)) return;
      const place = placeOf(box);
      if (place !== undefined) turn(place.row, event.shiftKey);
    },
    focusRow: () => go(active),
    /** Shows the place that was kept, with the focus on its row. */
    comeBack: ({ row, cell, top }: Place & { top: number }) => {
      // At the first row the page stays where it begins: with what stands above the rows.
      wanted.current = { row: top, align: top === 0 ? "none" : "start" };
      setActive({ row, cell });
    },
  };
}

/** Keeps the row that keys led to in sight while rows above it arrive with their true heights; until somebody scrolls. */
function useFollowing({ active, body, scrollTo, height }: GridEvents): (row: number) => void {
  const followed = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const holdsFocus = body.current?.contains(document.activeElement) ?? false;
    if (holdsFocus && followed.current === active.row) scrollTo(active.row, { align: "auto" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when heights change, and only then
  }, [height]);
  useEffect(() => {
    const stop = () => {
      followed.current = undefined;
    };
    const events = ["wheel", "touchmove", "pointerdown"];
    events.forEach((name) => window.addEventListener(name, stop, { passive: true }));
    return () => events.forEach((name) => window.removeEventListener(name, stop));
  }, []);
  return (row) => {
    followed.current = row;
  };
}

function rowAt(body: HTMLElement | null, row: number): HTMLElement | null {
  return body?.querySelector(`[data-index="${row}"]`) ?? null;
}

function elementAt(body: HTMLElement | null, { row, cell }: Place): HTMLElement | null {
  const element = rowAt(body, row);
  return cell === -1 ? element : (element?.querySelector<HTMLElement>(`[data-cell="${cell}"]`) ?? element);
}

function placeOf(element: Element): Place | undefined {
  const row = element.closest<HTMLElement>("[data-index]")?.dataset.index;
  if (row === undefined) return undefined;
  return { row: Number(row), cell: Number(element.closest<HTMLElement>("[data-cell]")?.dataset.cell ?? -1) };
}

function cellsOf(body: HTMLElement | null, row: number): number {
  return rowAt(body, row)?.querySelectorAll("[data-cell]").length ?? 0;
}

function pageOf(body: HTMLElement | null): number {
  const height = body?.querySelector<HTMLElement>("[data-index]")?.offsetHeight ?? 59;
  return Math.max(1, Math.floor((window.innerHeight - 200) / height));
}
