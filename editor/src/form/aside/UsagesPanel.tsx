import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { answered, api } from "../../api/client";
import { keys, useContentTypes } from "../../api/queries";
import { t } from "../../i18n/messages";
import { Panel } from "./Panel";

const SHOWN = 8;

/** The items that refer to this one. */
export function UsagesPanel({ id }: { id: string }) {
  const { contentTypes } = useContentTypes();
  const { data } = useQuery({
    queryKey: keys.usages(id),
    queryFn: () => answered(api.GET("/.rest/drafts/{id}/usages", { params: { path: { id } } })),
  });
  if (data === undefined) return null;
  const more = data.usages.length - SHOWN;
  return (
    <Panel title={t("form.usages.title")}>
      {data.usages.length === 0 && <p>{t("form.usages.none")}</p>}
      <ul className="aside-usages">
        {data.usages.slice(0, SHOWN).map(({ id: user, type, title }) => (
          <li key={user}>
            <Link to={`/content/${type}/${user}`}>{title}</Link>{" "}
            <span className="aside-small">· {contentTypes.find(({ name }) => name === type)?.label}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="aside-small">{t("form.usages.more", { count: more })}</p>}
    </Panel>
  );
}
