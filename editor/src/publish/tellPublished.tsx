import { Link } from "react-router";
import { siteAddress } from "../api/client";
import { t } from "../i18n/messages";
import { tell } from "../ui/toast";
import type { Publication } from "./acts";

/** Tells what became public or ceased to be, with the ways to the page and to the log. */
export function tellPublished({ changes }: Publication): void {
  const published = changes.filter((change) => change.published);
  const count = published.length === 0 ? changes.length : published.length;
  const [only] = published;
  const name = published.length === 1 && only !== undefined ? `#${only.path.split("/").at(-1) ?? ""}` : "";
  tell(
    t(published.length === 0 ? "publish.toldUnpublished" : "publish.told", { count }),
    <>
      <a href={siteAddress(`/${name}`)} target="_blank" rel="noopener">
        {t("publish.seePage")}
        <span className="visually-hidden"> {t("ui.newTab")}</span>
      </a>
      <Link to="/publications">{t("publish.seeLog")}</Link>
    </>,
  );
}
