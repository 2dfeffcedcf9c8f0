import { Link, useParams } from "react-router";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { ErrorPanel } from "../ui/ErrorPanel";
import { Page } from "../ui/Page";
import { AccountForm } from "./AccountForm";
import { AccountPanels } from "./AccountPanels";
import { ManagersOnly } from "./ManagersOnly";
import { useAccounts } from "./queries";
import { called, SUPERUSER, type Account } from "./words";
import "./accounts.css";

/** One account: what it may do, and whether it may sign in. */
export function Component() {
  return (
    <ManagersOnly>
      <AccountView />
    </ManagersOnly>
  );
}

function AccountView() {
  const { user } = useParams();
  const { data, error, refetch } = useAccounts();
  const account = data?.find((one) => one.user === user);
  const trail = <Link to="/accounts">{t("accounts.title")}</Link>;
  if (account !== undefined) {
    return (
      <Page title={called(account)} subtitle={account.user} trail={trail}>
        <Panels account={account} />
      </Page>
    );
  }
  return (
    <Page title={user ?? ""} trail={trail}>
      {error !== null && <ErrorPanel error={error} retry={() => void refetch()} />}
      {data !== undefined && <p className="panel">{t("account.gone")}</p>}
    </Page>
  );
}

function Panels({ account }: { account: Account }) {
  const me = useMe();
  const own = account.user === me.user;
  const fixed = own || account.user === SUPERUSER;
  return (
    <>
      <AccountForm
        key={`${account.user} ${account.name} ${account.groups.join()}`}
        account={account}
        fixed={fixed ? t(own ? "account.own" : "account.superuser") : ""}
      />
      {!fixed && <AccountPanels account={account} />}
    </>
  );
}
