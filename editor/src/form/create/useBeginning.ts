import { useQueries, useQuery } from "@tanstack/react-query";
import { answered, api, type ContentType, type DraftSummary } from "../../api/client";
import { keys } from "../../api/queries";
import { settledTypes } from "./beginning";

/** The only items of the types that this one has to refer to, by type; absent while it is not known. */
export function useOnlyItems(type: ContentType): Readonly<Record<string, DraftSummary>> | undefined {
  return useQueries({
    queries: settledTypes(type).map((name) => ({
      queryKey: keys.list({ only: name }),
      queryFn: () => answered(api.GET("/.rest/drafts", { params: { query: { type: name, limit: 2 } } })),
    })),
    combine: (results) => {
      if (results.some(({ isPending }) => isPending)) return undefined;
      const only = results.flatMap(({ data }) => (data?.total === 1 ? data.drafts : []));
      return Object.fromEntries(only.map((draft) => [draft.type, draft]));
    },
  });
}

/** The folders that a new item may go to, the top first; absent while they are not known. */
export function useFolders(type: ContentType): readonly string[] | undefined {
  const query = { type: type.name, folder: "/", deep: false, limit: 100 };
  const { data, isPending } = useQuery({
    queryKey: keys.list({ folders: type.name }),
    queryFn: () => answered(api.GET("/.rest/drafts", { params: { query } })),
  });
  if (isPending) return undefined;
  return ["/", ...(data?.drafts ?? []).filter((each) => each.type === "folder").map(({ path }) => path)];
}

/** The folder of the edition where there is one, else the only folder, else the top. */
export function folderFor(folders: readonly string[], only: Readonly<Record<string, DraftSummary>>): string {
  const names = Object.values(only).map(({ name }) => name);
  const below = folders.filter((path) => path !== "/");
  return below.find((path) => names.includes(path.slice(1))) ?? (below.length === 1 ? (below[0] ?? "/") : "/");
}
