import { useQuery } from "@tanstack/react-query";
import { answered, api, type DraftSummary } from "../../api/client";
import { keys } from "../../api/queries";
import { useDebounced } from "./useDebounced";

const SHOWN = 30;

interface Found {
  readonly drafts: readonly DraftSummary[];
  /** Whether these are not yet the items for the words: nobody shall choose one that is about to go. */
  readonly searching: boolean;
}

/** Items of that type with these words; without words those that were changed last. */
export function useFound(type: string, words: string): Found {
  const q = useDebounced(words.trim(), 150);
  const query = { type, limit: SHOWN, ...(q === "" ? { sort: "-changed" } : { q, sort: "title" }) };
  const { data, isPending } = useQuery({
    queryKey: keys.list({ pick: query }),
    queryFn: () => answered(api.GET("/.rest/drafts", { params: { query } })),
  });
  const searching = q !== words.trim() || isPending;
  return { drafts: searching ? [] : (data?.drafts ?? []), searching };
}
