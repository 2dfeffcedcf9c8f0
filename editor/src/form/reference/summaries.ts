import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { answered, api, type DraftSummary } from "../../api/client";
import { keys } from "../../api/queries";

/** What lists show of one item; `null` where there is no such item, or none that this person may see. */
export type Referred = DraftSummary | null;

type Waiting = (found: Map<string, DraftSummary> | Error) => void;
const waiting = new Map<string, Map<string, Waiting[]>>();
const MOST = 100;

/** Asks for many items of one type in one request: all that are asked for in the same moment. */
function summaryOf(type: string, id: string): Promise<Referred> {
  return new Promise((resolve, reject) => {
    const asked = waiting.get(type) ?? new Map<string, Waiting[]>();
    if (!waiting.has(type)) {
      waiting.set(type, asked);
      queueMicrotask(() => void ask(type));
    }
    const tell: Waiting = (found) => (found instanceof Error ? reject(found) : resolve(found.get(id) ?? null));
    asked.set(id, [...(asked.get(id) ?? []), tell]);
  });
}

async function ask(type: string): Promise<void> {
  const asked = [...(waiting.get(type) ?? [])];
  waiting.delete(type);
  for (let from = 0; from < asked.length; from += MOST) {
    const some = asked.slice(from, from + MOST);
    const found = await listed(
      type,
      some.map(([id]) => id),
    ).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    some.forEach(([, tell]) => {
      tell.forEach((each) => {
        each(found);
      });
    });
  }
}

async function listed(type: string, ids: string[]): Promise<Map<string, DraftSummary>> {
  const query = { type, id: ids, limit: ids.length };
  const { drafts } = await answered(api.GET("/.rest/drafts", { params: { query } }));
  return new Map(drafts.map((draft) => [draft.id, draft]));
}

export const summaryQuery = (type: string, id: string) =>
  queryOptions({
    queryKey: [...keys.drafts, "summary", type, id],
    queryFn: () => summaryOf(type, id),
    staleTime: 60_000,
  });

export function useSummary(type: string, id: string) {
  return useQuery(summaryQuery(type, id));
}

/** The items of these identifiers, in their order; `undefined` while it is not known. */
export function useSummaries(type: string, ids: readonly string[]): readonly (Referred | undefined)[] {
  return useQueries({
    queries: ids.map((id) => summaryQuery(type, id)),
    combine: (results) => results.map(({ data }) => data),
  });
}
