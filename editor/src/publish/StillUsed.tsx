import { useQuery } from "@tanstack/react-query";
import { answered, api, type Problem } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { UsageList } from "./ManyNotice";
import { Problems } from "./Problems";

/** For so many items it is looked up where they are used; of the others the server's words are shown. */
const LOOKED_UP = 20;

interface StillUsedProps {
  problems: readonly Problem[];
  onFollow: () => void;
}

/** Which items are still used by others that are public, each with the ways to these. */
export function StillUsed({ problems, onFollow }: StillUsedProps) {
  const items = [...new Set(problems.flatMap(({ item }) => item ?? []))];
  const looked = items.slice(0, LOOKED_UP);
  const rest = problems.filter(({ item }) => item === undefined || !looked.includes(item));
  return (
    <>
      <ul className="refusals">
        {looked.map((item) => (
          <li key={item}>
            <UsedItem problems={problems.filter((problem) => problem.item === item)} item={item} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && <Problems problems={rest} onFollow={onFollow} />}
    </>
  );
}

function UsedItem({ item, problems, onFollow }: StillUsedProps & { item: string }) {
  const { data } = useQuery({
    queryKey: keys.usages(item),
    queryFn: () => answered(api.GET("/.rest/drafts/{id}/usages", { params: { path: { id: item } } })),
  });
  const usages = data?.usages.filter(({ state }) => state !== "draft") ?? [];
  if (usages.length === 0) return <Problems problems={problems} onFollow={onFollow} />;
  return (
    <>
      <strong>{problems[0]?.title}</strong> {t("unpublish.usedBy", { count: usages.length })}
      <UsageList usages={usages} onFollow={onFollow} />
    </>
  );
}
