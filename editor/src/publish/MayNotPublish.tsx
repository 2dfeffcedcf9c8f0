import { Link } from "react-router";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";

/** Why somebody may not publish, and who may. */
export function MayNotPublish({ onFollow }: { onFollow: () => void }) {
  const me = useMe();
  return (
    <>
      <p>{t(me.groups.length === 0 ? "mayNotPublish.none" : "mayNotPublish.author")}</p>
      <p>{t("mayNotPublish.cure")}</p>
      <p>
        <Link to="/me" onClick={onFollow}>
          {t("mayNotPublish.me")}
        </Link>
      </p>
    </>
  );
}
