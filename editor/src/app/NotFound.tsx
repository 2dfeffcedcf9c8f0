import { Link } from "react-router";
import { t } from "../i18n/messages";
import { Page } from "../ui/Page";

export function Component() {
  return (
    <Page title={t("notFound.title")}>
      <div className="page-words">
        <p>{t("notFound.text")}</p>
        <p>
          <Link to="/">{t("notFound.start")}</Link>
        </p>
      </div>
    </Page>
  );
}
