import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { answered, api, type Draft, type Problem } from "../../api/client";
import { keys } from "../../api/queries";
import type { ItemStore } from "../state/store";
import { findingsOf } from "./findings";

/** Everything that is open in the item as it is saved; undefined until it is known. */
export function useProblems({ id, revision }: Pick<Draft, "id" | "revision">): readonly Problem[] | undefined {
  const { data } = useQuery({
    queryKey: [...keys.problems(id), revision],
    queryFn: () => answered(api.GET("/.rest/drafts/{id}/problems", { params: { path: { id } } })),
    placeholderData: (before) => before,
  });
  return data?.problems;
}

/** Has what is open in an item stand at its fields, wherever else it is told. */
export function useStanding(store: ItemStore, draft: Draft): void {
  const problems = useProblems(draft);
  const { id } = draft;
  useEffect(() => {
    if (problems === undefined) return;
    store.standing(findingsOf(problems, store.get().edit.base.content, { kind: "standing", item: id }));
  }, [problems, store, id]);
}
