import { Link } from "react-router";
import type { ContentType } from "../../api/client";
import { useMe } from "../../api/queries";
import { t } from "../../i18n/messages";
import { Page } from "../../ui/Page";
import { KeptTexts } from "./KeptTexts";
import "./item.css";

/** In place of an item that was deleted, or that this person may not see. */
export function Gone({ type, item = "" }: { type: ContentType | undefined; item?: string }) {
  const seesNothing = Object.keys(useMe().workspaces).length === 0;
  return (
    <Page title={type === undefined ? t("notFound.title") : t("form.gone.title")}>
      <div className="item-gone">
        <p>{t(seesNothing ? "group.none.own" : "form.gone.text")}</p>
        {type !== undefined && <KeptTexts item={item} type={type} />}
        <p>
          {type === undefined ? (
            <Link to="/">{t("notFound.start")}</Link>
          ) : (
            <Link to={`/content/${type.name}`}>{t("form.gone.list", { type: type.pluralLabel })}</Link>
          )}
        </p>
      </div>
    </Page>
  );
}
