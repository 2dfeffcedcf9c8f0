import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "../api/client";
import { keys } from "../api/queries";
import { preview, type Preview } from "./acts";

/** A public item that refers to one that is to be withdrawn, and may be withdrawn with it. */
export interface User {
  readonly id: string;
  readonly title: string;
  /** Where in it the first reference stands. */
  readonly where: string;
  /** What it refers to, in words. */
  readonly whats: readonly string[];
}

/** Items taken from the page, thought through: what else shows them, which can be withdrawn together with them. */
export function useWithdrawal(items: readonly string[]) {
  const [users, setUsers] = useState<readonly User[]>([]);
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set());
  const request = { unpublish: [...items, ...users.map(({ id }) => id).filter((id) => together.has(id))] };
  const query = useQuery({
    queryKey: [...keys.previews, request],
    queryFn: () => preview(request),
    enabled: items.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  });
  const found = query.isPlaceholderData ? [] : usersIn(query.data, [...items, ...users.map(({ id }) => id)]);
  if (found.length > 0) setUsers([...users, ...found]);
  const errors = query.data?.problems.filter(({ severity }) => severity === "error") ?? [];
  return {
    request,
    users: users.map((user) => ({ ...user, ticked: together.has(user.id) })),
    tick: (id: string, on: boolean) => {
      const next = new Set(together);
      if (on) next.add(id);
      else next.delete(id);
      setTogether(next);
    },
    /** What cannot be mended by withdrawing more. */
    errors: errors.filter(({ item }) => !users.some(({ id }) => id === item)),
    blocked: errors.length > 0,
    ready: query.isSuccess && !query.isPlaceholderData,
    pending: query.isPending,
    error: query.error,
    reload: query.refetch,
  };
}

export function usersIn(data: Preview | undefined, known: readonly string[]): User[] {
  const users = new Map<string, User>();
  for (const { item, title, where, what, severity } of data?.problems ?? ([] as Problem[])) {
    if (severity !== "error" || item === undefined || known.includes(item)) continue;
    const before = users.get(item)?.whats ?? [];
    users.set(item, { id: item, title: title ?? item, where, ...users.get(item), whats: [...before, what] });
  }
  return [...users.values()];
}
