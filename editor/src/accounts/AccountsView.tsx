import { Link, useNavigate } from "react-router";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { ErrorPanel } from "../ui/ErrorPanel";
import { Page } from "../ui/Page";
import { AccountState } from "./AccountState";
import { ManagersOnly } from "./ManagersOnly";
import { useAccounts } from "./queries";
import { called, groupNames, type Account } from "./words";
import "./accounts.css";

/** Who may sign in, and as what. */
export function Component() {
  return (
    <ManagersOnly>
      <Accounts />
    </ManagersOnly>
  );
}

function Accounts() {
  const navigate = useNavigate();
  const { data, error, refetch } = useAccounts();
  return (
    <Page
      title={t("accounts.title")}
      subtitle={data && t("accounts.subtitle", { count: data.length })}
      actions={
        <Button look="main" onPress={() => void navigate("/accounts/new")}>
          {t("accounts.new")}
        </Button>
      }
    >
      {error !== null && data === undefined && <ErrorPanel error={error} retry={() => void refetch()} />}
      {data !== undefined && <Table accounts={data} />}
    </Page>
  );
}

function Table({ accounts }: { accounts: readonly Account[] }) {
  return (
    <table className="accounts">
      <thead>
        <tr>
          <th scope="col">{t("account.name")}</th>
          <th scope="col">{t("account.user")}</th>
          <th scope="col">{t("account.groups")}</th>
          <th scope="col">{t("account.state")}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <Row key={account.user} account={account} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ account }: { account: Account }) {
  const { user, groups, disabled } = account;
  const me = useMe();
  return (
    <tr>
      <td>
        <Link to={`/accounts/${encodeURIComponent(user)}`}>{called(account)}</Link>
        {user === me.user && <span className="accounts-you"> {t("accounts.you")}</span>}
      </td>
      <td data-label={t("account.user")}>{user}</td>
      <td data-label={t("account.groups")}>{groupNames(groups)}</td>
      <td data-label={t("account.state")}>
        <AccountState disabled={disabled} />
      </td>
    </tr>
  );
}
