import type { ContentType, DraftSummary, Schemas } from "../api/client";
import { day, listTime } from "../i18n/time";

/** A column of a list as it is drawn. */
export interface ListColumn {
  readonly name: string;
  readonly label: string;
  /** Pixels below which it cannot be read. */
  readonly min: number;
  /** Its share of what is left. */
  readonly share: number;
  readonly kind: "link" | "text" | "time" | "day" | "number";
}

/**
 * The column that leads to the item: the first one that is part of its title, one that grows before one of fixed width,
 * else the first one with text.
 */
export function linkColumn(type: ContentType): ListColumn {
  const titles = type.columns.filter(({ name }) => type.titleProperties.includes(name));
  const column =
    titles.find(({ width }) => width === undefined) ??
    titles[0] ??
    type.columns.find(({ name }) => propertyOf(type, name)?.type === "text");
  return { name: column?.name ?? "title", label: column?.label ?? type.label, min: 220, share: 620, kind: "link" };
}

/** The columns in the order of the definition. */
export function columnsOf(type: ContentType): ListColumn[] {
  const link = linkColumn(type);
  const all = type.columns.map(({ name, label, width = ROOMY }): ListColumn => {
    if (name === link.name) return link;
    const kind = kindOf(propertyOf(type, name)?.type);
    return { name, label, min: MINIMUM[kind], share: Math.max(width, MINIMUM[kind]), kind };
  });
  return all.some(({ kind }) => kind === "link") ? all : [link, ...all];
}

/** The share of a column whose width the definition leaves open. */
const ROOMY = 320;
const MINIMUM = { text: 112, time: 120, day: 96, number: 96 } as const;
const GAP = 16;
/** What box and edges take. */
const EDGES = 48 + GAP + 24;

export const STATE: Pick<ListColumn, "min" | "share"> = { min: 132, share: 132 };
export const CHANGED: Pick<ListColumn, "min" | "share"> = { min: 150, share: 200 };

/** As many of the columns as there is room for beside those that have to be there; the first ones matter most. */
export function fitting(
  columns: readonly ListColumn[],
  fixed: readonly Pick<ListColumn, "min">[],
  width: number,
): ListColumn[] {
  let room = width - EDGES - fixed.reduce((sum, { min }) => sum + min + GAP, 0);
  return columns.filter(({ kind, min }) => kind === "link" || (room -= min + GAP) >= 0);
}

/** The tracks of a CSS grid for columns. */
export function tracks(columns: readonly Pick<ListColumn, "min" | "share">[]): string {
  return ["48px", ...columns.map(({ min, share }) => `minmax(${min}px, ${share}fr)`)].join(" ");
}

function propertyOf(type: ContentType, name: string): Schemas["Property"] | undefined {
  return type.properties.find((property) => property.name === name);
}

function kindOf(type: Schemas["PropertyType"] | undefined): keyof typeof MINIMUM {
  if (type === "dateTime") return "time";
  if (type === "date") return "day";
  return type === "long" || type === "double" || type === "decimal" ? "number" : "text";
}

/** What stands in a cell; empty where the item holds nothing. */
export function cellText({ name, kind }: ListColumn, { columns }: DraftSummary): string {
  const value = columns[name] ?? "";
  if (value === "") return "";
  if (kind === "time") return listTime(value);
  return kind === "day" ? day(value) : value;
}

/** What the link to an item says: its title, or the value of the link column where that is only a part of the title. */
export function linkText(type: ContentType, draft: DraftSummary): string {
  const { name } = linkColumn(type);
  if (type.titleProperties[0] === name) return draft.title;
  return draft.columns[name] || draft.title;
}
