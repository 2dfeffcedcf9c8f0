import type { ContentType, Schemas } from "../api/client";

export type State = Schemas["State"];
export const STATES: readonly State[] = ["draft", "changed", "published"];

/** What a list is asked for: all of it stands in the address. */
export interface Question {
  readonly q: string;
  readonly states: readonly State[];
  /** Only items with open points. */
  readonly open: boolean;
  /** Values of choice columns, by property; none is left empty. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** A path in the workspace; `/` for everything. */
  readonly folder: string;
  /** A column, `title`, `changed` or `path`, with `-` before it in falling order. */
  readonly sort: string;
}

/** The order of the tree. */
export const TREE = "path";

export const everything: Question = { q: "", states: [], open: false, filters: {}, folder: "/", sort: TREE };

const FILTER = "f.";

/** Reads the address; what the content type does not know is left out. */
export function questionOf(params: URLSearchParams, type: ContentType): Question {
  const sort = params.get("sort") ?? "";
  return {
    q: params.get("q") ?? "",
    states: STATES.filter((state) => params.getAll("state").includes(state)),
    open: params.get("open") === "true",
    filters: filtersOf(params, type),
    folder: folderIn(params.get("folder") ?? ""),
    sort: sortable(type).includes(sort.replace(/^-/, "")) ? sort : type.defaultSort,
  };
}

function folderIn(path: string): string {
  return /^(\/(?!\.{1,2}(\/|$))[^/]+)+$/.test(path) ? path : "/";
}

function filtersOf(params: URLSearchParams, type: ContentType): Question["filters"] {
  return Object.fromEntries(
    choices(type)
      .map(({ name, options }): [string, string[]] => {
        const asked = params.getAll(FILTER + name);
        return [name, options.map(({ value }) => value).filter((value) => asked.includes(value))];
      })
      .filter(([, values]) => values.length > 0),
  );
}

/** Writes the address of a question; what is not asked is left out, and so is the order that the list has anyway. */
export function addressOf(question: Question, usual: string): URLSearchParams {
  const params = new URLSearchParams();
  if (question.q !== "") params.set("q", question.q);
  question.states.forEach((state) => params.append("state", state));
  if (question.open) params.set("open", "true");
  for (const [name, values] of Object.entries(question.filters)) {
    values.forEach((value) => params.append(FILTER + name, value));
  }
  if (question.folder !== "/") params.set("folder", question.folder);
  if (question.sort !== usual) params.set("sort", question.sort);
  return params;
}

/** The columns whose values are a known choice, with the options to choose from. */
export function choices(type: ContentType): { name: string; label: string; options: Schemas["Option"][] }[] {
  return type.columns
    .filter(({ filterable }) => filterable)
    .map(({ name, label }) => ({ name, label, options: optionsOf(type, name) }))
    .filter(({ options }) => options.length > 0);
}

function optionsOf(type: ContentType, name: string): Schemas["Option"][] {
  return type.properties.find((property) => property.name === name)?.options ?? [];
}

/** What a list of this type can be sorted by. */
export function sortable(type: ContentType): string[] {
  return [...type.columns.map(({ name }) => name), "title", "changed", TREE];
}

/** The order that people expect where they look for an item: the list's own, else by title. */
export function usualSort({ defaultSort }: Pick<ContentType, "defaultSort">): string {
  return defaultSort === TREE ? "title" : defaultSort;
}

/** How many filters are set; the words that are looked for are none. */
export function filterCount({ states, open, filters, folder }: Question): number {
  return Object.keys(filters).length + [states.length > 0, open, folder !== "/"].filter(Boolean).length;
}

/** Whether fewer than all items are asked for. */
export function isNarrowed(question: Question): boolean {
  return question.q !== "" || filterCount(question) > 0;
}

/** The same question with the values of one choice replaced. */
export function withFilter(question: Question, name: string, values: readonly string[]): Question {
  const filters = { ...question.filters, [name]: values };
  return {
    ...question,
    filters: Object.fromEntries(Object.entries(filters).filter(([, chosen]) => chosen.length > 0)),
  };
}

/** Rising, falling, and back to the order that the list has at first; where that is this column's, the two alternate. */
export function nextSort(sort: string, column: string, usual: string): string {
  if (sort === column) return `-${column}`;
  if (sort !== `-${column}`) return column;
  return sort === usual ? column : usual;
}
