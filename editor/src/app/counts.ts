import { useQuery } from "@tanstack/react-query";
import { answered, api, type ContentType } from "../api/client";
import { keys } from "../api/queries";

/** How many items a content type has, and what the first of them is called. */
export interface Count {
  readonly total: number;
  readonly first: string | undefined;
}

/** How many items each type has: asked one after the other, so that nothing else has to wait for it. */
export function useCounts(types: readonly ContentType[]): Readonly<Record<string, Count>> {
  const names = types.map(({ name }) => name);
  const { data } = useQuery({
    queryKey: [...keys.lists, "counts", ...names],
    queryFn: ({ signal }) => counted(names, signal),
    staleTime: 60_000,
    placeholderData: (before) => before,
  });
  return data ?? {};
}

async function counted(names: readonly string[], signal: AbortSignal): Promise<Record<string, Count>> {
  const counts: Record<string, Count> = {};
  for (const type of names) {
    const query = { type, limit: 1 };
    const { total, drafts } = await answered(api.GET("/.rest/drafts", { params: { query }, signal }));
    counts[type] = { total, first: drafts[0]?.title };
  }
  return counts;
}
