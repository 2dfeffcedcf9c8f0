import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem, Schemas } from "../api/client";
import { keys } from "../api/queries";
import { preview, type Preview } from "./acts";
import type { ActItem } from "./item";

type PlannedItem = Schemas["PlannedItem"];
type AlongItem = Schemas["AlongItem"];

/** The most that the server publishes as one act. */
export const AT_ONCE = 1000;

/** A publication thought through: what was asked for, and what has to come along. */
export function usePlan(items: readonly ActItem[]) {
  const [along, setAlong] = useState<readonly AlongItem[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const coming = along.filter(({ draft }) => !left.has(draft.id));
  const request = {
    publish: [...items, ...coming.map(({ draft }) => draft)].map(({ id, revision }) => ({ id, revision })),
  };
  const query = useQuery({
    queryKey: [...keys.previews, request],
    queryFn: () => preview(request),
    placeholderData: keepPreviousData,
    enabled: items.length <= AT_ONCE,
    gcTime: 0,
    staleTime: 0,
  });
  const discovered = query.isPlaceholderData ? [] : newcomers(query.data, along);
  if (discovered.length > 0) setAlong([...along, ...discovered]);
  return {
    ...split(query.data, along),
    along: along.map((item) => ({ ...item, ticked: !left.has(item.draft.id) })),
    tick: (id: string, on: boolean) => {
      const next = new Set(left);
      if (on) next.delete(id);
      else next.add(id);
      setLeft(next);
    },
    /** What would be sent: exactly what is shown. */
    request: { publish: revisions(query.data, request.publish) },
    ready: query.isSuccess && !query.isPlaceholderData && discovered.length === 0,
    pending: query.isFetching,
    error: query.error,
    reload: query.refetch,
  };
}

export type Plan = ReturnType<typeof usePlan>;

function newcomers(data: Preview | undefined, known: readonly AlongItem[]): AlongItem[] {
  return (data?.along ?? []).filter(({ draft }) => !known.some((item) => item.draft.id === draft.id));
}

function split(data: Preview | undefined, along: readonly AlongItem[]) {
  const comes = ({ draft }: PlannedItem) => along.some((item) => item.draft.id === draft.id);
  const folder = ({ draft }: PlannedItem) => draft.type === "folder";
  const planned = data?.publish ?? [];
  const problems: Problem[] = data?.problems ?? [];
  return {
    items: planned.filter((item) => !comes(item) && !folder(item)),
    folders: planned.filter(folder),
    errors: problems.filter(({ severity }) => severity === "error"),
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
