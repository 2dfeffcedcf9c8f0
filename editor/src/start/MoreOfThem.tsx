import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { answered, api } from "../api/client";
import { keys, useContentTypes, useMe } from "../api/queries";
import { groupsOf } from "../app/groups";
import { t } from "../i18n/messages";

/** What narrows a list down: names and values of its address. */
export type Narrow = Readonly<Record<string, readonly string[]>>;

interface MoreOfThemProps {
  total: number;
  narrow: Narrow;
}

/** The lists in which all of them stand, one for each content type. */
export function MoreOfThem({ total, narrow }: MoreOfThemProps) {
  const me = useMe();
  const { edition, shared } = groupsOf(useContentTypes().contentTypes, me);
  const types = [...edition, ...shared];
  const pairs = Object.entries(narrow).flatMap(([name, values]) => values.map((value) => [name, value]));
  const address = new URLSearchParams(pairs).toString();
  const { data } = useQuery({
    queryKey: [...keys.lists, "more", address, ...types.map(({ name }) => name)],
    queryFn: async ({ signal }) => {
      const counts: { name: string; label: string; count: number }[] = [];
      for (const { name, pluralLabel: label } of types) {
        const query = { type: name, limit: 1, ...narrow };
        const { total: count } = await answered(api.GET("/.rest/drafts", { params: { query }, signal }));
        if (count > 0) counts.push({ name, label, count });
      }
      return counts;
    },
    staleTime: 60_000,
  });
  return (
    <p className="card-more">
      {t("start.more", { total })}
      {data?.map(({ name, label, count }) => (
        <Link key={name} to={`/content/${name}?${address}`} className="tabular">
          {t("start.more.type", { label, count })}
        </Link>
      ))}
    </p>
  );
}
