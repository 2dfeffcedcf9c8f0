import { Link } from "react-router";
import { siteAddress, type Schemas } from "../api/client";
import { t } from "../i18n/messages";
import { tell } from "../ui/toast";
import type { Publication } from "./acts";
import { toldOf } from "./told";

/** Tells what became public or ceased to be, with the ways to the page and to the log. */
export function tellPublished(publication: Publication, request: Schemas["PublicationRequest"]): void {
  const { published, count, folders } = toldOf(publication, request);
  const items = publication.changes.filter((change) => change.published && change.type !== "folder");
  const [only] = items;
  const name = items.length === 1 && only !== undefined ? `#${only.path.split("/").at(-1) ?? ""}` : "";
  tell(
    t(published ? "publish.told" : "publish.toldUnpublished", { count, folders }),
    <>
      <a href={siteAddress(`/${name}`)} target="_blank" rel="noopener">
        {t("publish.seePage")}
        <span className="visually-hidden"> {t("ui.newTab")}</span>
      </a>
      <Link to="/publications">{t("publish.seeLog")}</Link>
    </>,
  );
}
