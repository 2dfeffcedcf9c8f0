import { keepPreviousData, useInfiniteQuery, type QueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { answered, api, type DraftSummary, type Schemas } from "../api/client";
import { keys } from "../api/queries";
import type { Question } from "./question";

type Page = Schemas["DraftList"];

/** The first page is small, so that it is there at once; the others are as large as the server gives them. */
const FIRST = 100;
const NEXT = 500;

/** The question as the server takes it. */
export function asked(type: string, { q, states, open, filters, folder, sort }: Question) {
  return {
    type,
    ...(q.trim() !== "" && { q: q.trim() }),
    ...(states.length > 0 && { state: [...states] }),
    ...(open && { open }),
    ...(folder !== "/" && { folder }),
    sort,
    filters,
  };
}

type Asked = Omit<ReturnType<typeof asked>, "sort"> & { sort?: string; deep?: boolean; id?: string[] };

/** One page of drafts. */
export function drafts({ filters, ...query }: Asked, page: { limit: number; after?: string }): Promise<Page> {
  return answered(
    api.GET("/.rest/drafts", {
      params: { query: { ...query, ...page } },
      querySerializer: (values) => addressed(values, filters).toString(),
    }),
  );
}

function addressed(values: object, filters: Question["filters"]): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values) as [string, string | string[]][]) {
    [value].flat().forEach((one) => params.append(name, String(one)));
  }
  for (const [name, all] of Object.entries(filters)) all.forEach((value) => params.append(`filter[${name}]`, value));
  return params;
}

/** The hits of a question as far as they are loaded; `need` loads further, page by page. */
export function usePages(type: string, question: Question) {
  const request = asked(type, question);
  const query = useInfiniteQuery({
    queryKey: keys.list(request),
    queryFn: ({ pageParam }) =>
      drafts(request, pageParam === "" ? { limit: FIRST } : { limit: NEXT, after: pageParam }),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    gcTime: 30 * 60_000,
  });
  const data = useLastGood(query.data);
  const rows = useMemo(() => data?.pages.flatMap((page) => page.drafts), [data]);
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const need = useCallback(
    (index: number) => {
      if (hasNextPage && !isFetching && !isError && index >= (rows?.length ?? 0)) void fetchNextPage();
    },
    [hasNextPage, isFetching, isError, rows, fetchNextPage],
  );
  return {
    rows,
    total: data?.pages.at(-1)?.total ?? 0,
    need,
    error: query.error,
    /** Whether the rows answer an earlier question. */
    outdated: query.isPlaceholderData || (isError && query.data === undefined),
    busy: isFetching,
    retry: () => void query.refetch(),
  };
}

/** Keeps what was there when a new question could not be answered. */
function useLastGood<T>(data: T | undefined): T | undefined {
  const [good, setGood] = useState(data);
  if (data !== undefined && data !== good) setGood(data);
  return data ?? good;
}

/** All hits of a question, read to the end. */
export async function allDrafts(client: QueryClient, type: string, question: Question): Promise<DraftSummary[]> {
  const request = asked(type, question);
  const all: DraftSummary[] = [];
  let after: string | undefined;
  do {
    const page = await client.fetchQuery({
      queryKey: [...keys.lists, "all", request, after ?? ""],
      queryFn: () => drafts(request, { limit: NEXT, ...(after !== undefined && { after }) }),
      staleTime: 0,
      gcTime: 0,
    });
    all.push(...page.drafts);
    after = page.next;
  } while (after !== undefined);
  return all;
}
