import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answered, api } from "../../api/client";
import { keys } from "../../api/queries";
import { useDebounced } from "./useDebounced";

const SHOWN = 30;

/** Items of that type with these words; without words those that were changed last. */
export function useFound(type: string, words: string, enabled: boolean) {
  const q = useDebounced(words.trim(), 150);
  const query = { type, limit: SHOWN, ...(q === "" ? { sort: "-changed" } : { q, sort: "title" }) };
  return useQuery({
    queryKey: keys.list({ pick: query }),
    queryFn: () => answered(api.GET("/.rest/drafts", { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
}
