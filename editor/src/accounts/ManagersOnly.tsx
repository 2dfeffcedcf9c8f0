import type { ReactNode } from "react";
import { Link } from "react-router";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { Page } from "../ui/Page";

/** Shows the view to those who may manage accounts, and to all others why they may not. */
export function ManagersOnly({ children }: { children: ReactNode }) {
  const me = useMe();
  if (me.manageAccounts) return children;
  return (
    <Page title={t("accounts.title")}>
      <div className="panel">
        <h2>{t("accounts.forbidden")}</h2>
        <p>{t("accounts.forbidden.text")}</p>
        <p>
          <Link to="/me">{t("accounts.forbidden.me")}</Link>
        </p>
      </div>
    </Page>
  );
}
