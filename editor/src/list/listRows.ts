import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState, type RefObject } from "react";

/** One line, two lines, and a card on a small screen. */
const HEIGHTS = { plain: 41, two: 59, card: 106 } as const;

interface Frame {
  /** Where the rows begin on the page. */
  margin: number;
  /** How much of the window's upper edge is covered by what sticks there. */
  covered: number;
}

interface ListRows {
  body: RefObject<HTMLElement | null>;
  head: RefObject<HTMLElement | null>;
  count: number;
  /** The row that stays on the page although it is scrolled away, because the keyboard is there. */
  active: number;
  kind: (index: number) => keyof typeof HEIGHTS;
}

/** Only the rows that can be seen, in a page that scrolls as if all were there. */
export function useListRows({ body, head, count, active, kind }: ListRows) {
  const frame = useFrame(body, head);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (active >= count || seen.includes(active)) return seen;
      return active < (seen[0] ?? 0) ? [active, ...seen] : [...seen, active];
    },
    [active, count],
  );
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: (index) => HEIGHTS[kind(index)],
    overscan: 8,
    scrollMargin: frame.margin,
    scrollPaddingStart: frame.covered,
    scrollPaddingEnd: 72,
    rangeExtractor,
  });
  return { virtualizer, frame };
}

function useFrame(body: RefObject<HTMLElement | null>, head: RefObject<HTMLElement | null>): Frame {
  const [frame, setFrame] = useState<Frame>({ margin: 0, covered: 0 });
  useLayoutEffect(() => {
    const rows = body.current;
    const page = rows?.closest(".page");
    if (rows === null || page === null || page === undefined) return;
    const look = () => {
      const margin = Math.round(rows.getBoundingClientRect().top + window.scrollY);
      const covered = coveredBy(head.current);
      setFrame((old) => (old.margin === margin && old.covered === covered ? old : { margin, covered }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(page);
    return () => observer.disconnect();
  }, [body, head]);
  return frame;
}

function coveredBy(head: HTMLElement | null): number {
  if (head === null) return 0;
  const { position, top } = getComputedStyle(head);
  return position === "sticky" ? Number.parseFloat(top) + head.offsetHeight : 0;
}
