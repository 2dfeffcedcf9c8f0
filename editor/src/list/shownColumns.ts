import type { RefObject } from "react";
import type { ContentType } from "../api/client";
import { useMedia } from "../ui/useMedia";
import { useWidth } from "../ui/useWidth";
import { useChosenColumns } from "./chosen";
import { CHANGED, columnsOf, fitting, linkColumn, STATE, type ListColumn } from "./columns";

/** Names of the columns that every item has, beside those of the definition. */
const STATE_NAME = "@state";
const CHANGED_NAME = "@changed";

/** While nobody chose columns, the one that leads to the item gets this much room before others are shown. */
const ROOMY = 344;

/** On a small screen so many columns are told below the title. */
const TOLD = 3;

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
  const narrow = width === 0 ? small : width < CARDS;
  const candidates = all.filter(({ name }) => wanted(name));
  const columns = narrow ? told(candidates, type) : fitting(candidates, fixed, width);
  const shown = [
    ...(chosen ?? columns.map(({ name }) => name)),
    ...(chosen === undefined ? [STATE_NAME, CHANGED_NAME] : []),
  ];
  return {
    /** Whether a table would be too narrow to be read: rows are cards then. */
    narrow,
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

/** On a small screen: the column that leads to the item, and the first others that its title does not hold already. */
function told(columns: readonly ListColumn[], type: ContentType): ListColumn[] {
  const others = columns.filter(({ name, kind }) => kind !== "link" && !type.titleProperties.includes(name));
  return [...columns.filter(({ kind }) => kind === "link"), ...others.slice(0, TOLD)];
}

export type ShownColumns = ReturnType<typeof useShownColumns>;
