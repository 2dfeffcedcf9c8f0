import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem, Schemas } from "../api/client";
import { keys } from "../api/queries";
import { preview, type Preview } from "./acts";
import type { ActItem } from "./item";

type Planned = Schemas["PlannedItem"];
type AlongItem = Schemas["AlongItem"];

/** One of the items that were asked for: whether it is to become public, and as what, once that is known. */
export interface Choice {
  readonly item: ActItem;
  readonly ticked: boolean;
  readonly planned: Planned | undefined;
  /** Title of an item that becomes public and needs this one, which is left out. */
  readonly neededBy: string | undefined;
}

/** The most that the server publishes as one act. */
export const AT_ONCE = 1000;

/** A publication thought through: what was asked for, and what has to come along. Both may be left out. */
export function usePlan(items: readonly ActItem[]) {
  const [along, setAlong] = useState<readonly AlongItem[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const all = [...items, ...along.map(({ draft }) => draft)];
  const request = {
    publish: all.filter(({ id }) => !left.has(id)).map(({ id, revision }) => ({ id, revision })),
  };
  const query = useQuery({
    queryKey: [...keys.previews, request],
    queryFn: () => preview(request),
    placeholderData: keepPreviousData,
    enabled: items.length <= AT_ONCE,
    gcTime: 0,
    staleTime: 0,
  });
  const errors = query.data?.problems.filter(({ severity }) => severity === "error") ?? [];
  const chosen = choices(query.data, { items, left });
  const discovered = query.isPlaceholderData ? [] : newcomers(query.data, all);
  if (discovered.length > 0) setAlong([...along, ...discovered]);
  return {
    ...split(query.data, all),
    errors,
    choices: chosen,
    faulty: faulty(chosen, errors),
    along: along.map((item) => ({ ...item, ticked: !left.has(item.draft.id) })),
    changedSince: changedSince(query.data, all),
    tick: (ids: readonly string[], on: boolean) => {
      const next = new Set(left);
      ids.forEach((id) => (on ? next.delete(id) : next.add(id)));
      setLeft(next);
    },
    /** What would be sent: exactly what is shown. */
    request: { publish: revisions(query.data, request.publish) },
    ready: query.isSuccess && !query.isFetching && discovered.length === 0,
    pending: query.isFetching,
    error: query.error,
    reload: query.refetch,
  };
}

export type Plan = ReturnType<typeof usePlan>;

function newcomers(data: Preview | undefined, known: readonly Pick<ActItem, "id">[]): AlongItem[] {
  return (data?.along ?? []).filter(({ draft }) => !known.some(({ id }) => id === draft.id));
}

/** Items that are gone meanwhile are among the problems, and nothing that can be chosen. */
function choices(
  data: Preview | undefined,
  { items, left }: { items: readonly ActItem[]; left: ReadonlySet<string> },
): Choice[] {
  const planned = new Map(data?.publish.map((each) => [each.draft.id, each]));
  const needed = new Map(data?.along.map(({ draft, because }) => [draft.id, because]));
  return data === undefined
    ? []
    : items.map((item) => ({
        item,
        ticked: !left.has(item.id),
        planned: planned.get(item.id),
        neededBy: left.has(item.id) ? needed.get(item.id) : undefined,
      }));
}

/** Those that stand in the way of the others; none where nothing would be left without them. */
export function faulty(choices: readonly Choice[], errors: readonly Problem[]): readonly string[] {
  const ticked = choices.filter((choice) => choice.ticked);
  const found = ticked.filter(({ item }) => errors.some((error) => error.item === item.id));
  return found.length < ticked.length ? found.map(({ item }) => item.id) : [];
}

/** What somebody has changed since it was read: it becomes public as it is now. */
function changedSince(data: Preview | undefined, read: readonly ActItem[]): Planned["draft"][] {
  const before = new Map(read.map(({ id, revision }) => [id, revision]));
  return (data?.publish ?? [])
    .map(({ draft }) => draft)
    .filter(({ id, revision }) => revision !== (before.get(id) ?? revision));
}

function split(data: Preview | undefined, asked: readonly ActItem[]) {
  const planned = data?.publish ?? [];
  const problems: Problem[] = data?.problems ?? [];
  return {
    folders: planned.filter(({ draft }) => draft.type === "folder" && !asked.some(({ id }) => id === draft.id)),
    remarks: problems.filter(({ severity }) => severity !== "error"),
    types: new Map(
      [...planned, ...(data?.unpublish ?? []).map((draft) => ({ draft })), ...(data?.along ?? [])].map(
        ({ draft }): [string, string] => [draft.id, draft.type],
      ),
    ),
  };
}

/** The revisions that were looked at, so that nothing newer is published unseen. */
function revisions(data: Preview | undefined, asked: { id: string; revision: number }[]) {
  const seen = new Map(data?.publish.map(({ draft }) => [draft.id, draft.revision]));
  return asked.map(({ id, revision }) => ({ id, revision: seen.get(id) ?? revision }));
}
