import { useInfiniteQuery } from "@tanstack/react-query";
import { answered, api, type DraftSummary } from "../../api/client";
import { keys } from "../../api/queries";
import { useDebounced } from "./useDebounced";

const PAGE = 30;

interface Found {
  readonly drafts: readonly DraftSummary[];
  /** How many there are in all; those that are not loaded yet included. */
  readonly total: number;
  /** Whether these are not yet the items for the words: nobody shall choose one that is about to go. */
  readonly searching: boolean;
  readonly failed: boolean;
  readonly loadingMore: boolean;
  loadMore: () => void;
}

/** Items of that type with these words, page by page, in that order. */
export function useFound(type: string, words: string, sort: string): Found {
  const q = useDebounced(words.trim(), 150);
  const query = { type, limit: PAGE, sort, ...(q !== "" && { q }) };
  const { data, isPending, isError, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: keys.list({ pick: query }),
    queryFn: ({ pageParam }) =>
      answered(
        api.GET("/.rest/drafts", { params: { query: { ...query, ...(pageParam !== "" && { after: pageParam }) } } }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });
  const searching = q !== words.trim() || isPending;
  return {
    drafts: searching ? [] : (data?.pages.flatMap(({ drafts }) => drafts) ?? []),
    total: data?.pages[0]?.total ?? 0,
    searching,
    failed: isError,
    loadingMore: isFetchingNextPage,
    loadMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}
