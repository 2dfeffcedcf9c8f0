import { useState } from "react";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { AccountState } from "./AccountState";
import { DeleteAccount } from "./DeleteAccount";
import { SetPassword } from "./SetPassword";
import { useAccountAct } from "./useAccountAct";
import { changeAccount, signOutAccount } from "./acts";
import { Refusal } from "./Refusal";
import { called, type Account } from "./words";

/** What can be done with an account besides changing it: signing in, password, deleting. */
export function AccountPanels({ account }: { account: Account }) {
  const [dialog, setDialog] = useState<"password" | "delete">();
  const close = () => {
    setDialog(undefined);
  };
  return (
    <>
      <SigningIn
        account={account}
        setPassword={() => {
          setDialog("password");
        }}
      />
      <section className="panel">
        <h2>{t("account.delete.title")}</h2>
        <p>{t("account.delete.about")}</p>
        <Button
          look="danger"
          onPress={() => {
            setDialog("delete");
          }}
        >
          {t("account.delete.open")}
        </Button>
      </section>
      {dialog === "password" && <SetPassword account={account} onClose={close} />}
      {dialog === "delete" && <DeleteAccount account={account} onClose={close} />}
    </>
  );
}

function SigningIn({ account, setPassword }: { account: Account; setPassword: () => void }) {
  const { user, groups, disabled } = account;
  const name = called(account);
  const toggle = useAccountAct({
    act: () => changeAccount(user, { name: account.name, groups, disabled: !disabled }),
    done: t(disabled ? "account.enable.done" : "account.disable.done", { name }),
  });
  const signOut = useAccountAct({ act: () => signOutAccount(user), done: t("account.signOut.done", { name }) });
  return (
    <section className="panel">
      <h2>{t("account.signIn.title")}</h2>
      <Refusal error={toggle.error ?? signOut.error} />
      <p>
        <AccountState disabled={disabled}>
          {t(disabled ? "account.disabled.about" : "account.enabled.about", { name })}
        </AccountState>
      </p>
      <div className="account-actions">
        <Button isPending={toggle.isPending} onPress={toggle.start}>
          {t(disabled ? "account.enable" : "account.disable")}
        </Button>
        <Button onPress={setPassword}>{t("account.password.set")}</Button>
        <Button isPending={signOut.isPending} onPress={signOut.start}>
          {t("account.signOut")}
        </Button>
      </div>
    </section>
  );
}
