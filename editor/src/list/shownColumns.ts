import type { RefObject } from "react";
import type { ContentType } from "../api/client";
import { useMedia } from "../ui/useMedia";
import { useWidth } from "../ui/useWidth";
import { useChosenColumns } from "./chosen";
import { CHANGED, columnsOf, fitting, linkColumn, STATE } from "./columns";

/** Names of the columns that every item has, beside those of the definition. */
const STATE_NAME = "@state";
const CHANGED_NAME = "@changed";

/** While nobody chose columns, the one that leads to the item gets this much room before others are shown. */
const ROOMY = 360;

/** Below this width there are no columns. */
const CARDS = 640;

/** The columns of a list: those that are wanted and for which there is room in that frame. */
export function useShownColumns(type: ContentType, frame: RefObject<HTMLElement | null>) {
  const [chosen, choose] = useChosenColumns(type.name);
  const width = useWidth(frame);
  const small = useMedia("(max-width: 700px)");
  const all = columnsOf(type);
  const link = linkColumn(type);
  const wanted = (name: string) => name === link.name || (chosen?.includes(name) ?? true);
  const state = wanted(STATE_NAME);
  const changed = wanted(CHANGED_NAME);
  const fixed = [
    chosen === undefined ? { min: ROOMY } : link,
    ...(state ? [STATE] : []),
    ...(changed ? [CHANGED] : []),
  ];
  const columns = fitting(
    all.filter(({ name }) => wanted(name)),
    fixed,
    width,
  );
  const shown = [
    ...(chosen ?? columns.map(({ name }) => name)),
    ...(chosen === undefined ? [STATE_NAME, CHANGED_NAME] : []),
  ];
  return {
    /** Whether a table would be too narrow to be read: rows are cards then. */
    narrow: width === 0 ? small : width < CARDS,
    all,
    shown,
    choose,
    state,
    changed,
    columns,
    stateName: STATE_NAME,
    changedName: CHANGED_NAME,
  };
}

export type ShownColumns = ReturnType<typeof useShownColumns>;
