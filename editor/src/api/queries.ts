import { queryOptions, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { answered, api, rememberCsrfToken, type ContentType, type Me } from "./client";

/** The keys of everything that is kept of the server's answers: one place, so that each change knows what it outdates. */
export const keys = {
  me: ["me"],
  contentTypes: ["contentTypes"],
  start: ["start"],
  lists: ["drafts", "list"],
  list: (question: unknown) => ["drafts", "list", question],
  drafts: ["drafts"],
  draft: (id: string) => ["drafts", "item", id],
  usages: (id: string) => ["drafts", "usages", id],
  problems: (id: string) => ["drafts", "problems", id],
  published: (id: string) => ["drafts", "published", id],
  titles: (ids: readonly string[]) => ["drafts", "titles", ...ids],
  publications: ["publications"],
  previews: ["previews"],
  answers: ["answers"],
  accounts: ["accounts"],
} as const;

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async (): Promise<Me> => {
    const me = await answered(api.GET("/.rest/me"));
    rememberCsrfToken(me);
    return me;
  },
  staleTime: Infinity,
});

/** Who is signed in; only below {@link SignedInOnly}. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

export const contentTypesQuery = queryOptions({
  queryKey: keys.contentTypes,
  queryFn: () => answered(api.GET("/.rest/content-types")),
  staleTime: 60_000,
});

export function useContentTypes() {
  return useSuspenseQuery(contentTypesQuery).data;
}

/** The content type of that name, if there is one. */
export function useContentType(name: string): ContentType | undefined {
  return useContentTypes().contentTypes.find((type) => type.name === name);
}

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: keys.draft(id),
    queryFn: () => answered(api.GET("/.rest/drafts/{id}", { params: { path: { id } } })),
  });

export function useStart() {
  return useQuery({ queryKey: keys.start, queryFn: () => answered(api.GET("/.rest/start")) });
}
