import { Link } from "react-router";
import type { ContentType } from "../../api/client";
import { t } from "../../i18n/messages";
import { Page } from "../../ui/Page";
import "./item.css";

/** In place of an item that was deleted, or that this person may not see. */
export function Gone({ type }: { type: ContentType | undefined }) {
  return (
    <Page title={type === undefined ? t("notFound.title") : t("form.gone.title")}>
      <div className="item-gone">
        <p>{t("form.gone.text")}</p>
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
