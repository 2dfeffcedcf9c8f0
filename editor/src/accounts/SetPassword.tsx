import { useRef, useState, type FormEvent } from "react";
import { t } from "../i18n/messages";
import { passwordProblem } from "../session/password";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { tellProblems, useProblemFocus } from "../ui/tellProblems";
import { setPassword } from "./acts";
import { HandOver } from "./HandOver";
import { PasswordChoice } from "./PasswordChoice";
import { problemAt, Refusal } from "./Refusal";
import { useAccountAct } from "./useAccountAct";
import { called, type Account } from "./words";

/** Gives somebody a new password and then shows it once. */
export function SetPassword({ account, onClose }: { account: Account; onClose: () => void }) {
  const { user } = account;
  const name = called(account);
  const [password, choose] = useState("");
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [done, setDone] = useState(false);
  const act = useAccountAct({
    act: () => setPassword(user, password),
    done: t("account.password.done", { name }),
    after: () => {
      setDone(true);
    },
  });
  useProblemFocus(form, act.error);
  if (done) return <HandOver {...{ user, name, password, onClose }} />;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (passwordProblem(password) === "") act.start();
    else {
      tellProblems(form.current, () => {
        setChecked(true);
      });
    }
  }

  return (
    <Dialog
      title={t("account.password.title", { name })}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="main" type="submit" form="set-password" isPending={act.isPending}>
            {t("account.password.now")}
          </Button>
        </>
      }
    >
      <form id="set-password" ref={form} className="account-form" onSubmit={submit} onChange={act.reset} noValidate>
        <Refusal error={act.error} />
        <p>{t("account.password.text", { name })}</p>
        <PasswordChoice
          value={password}
          onChange={choose}
          error={(checked ? passwordProblem(password) : "") || problemAt(act.error, "password")}
        />
      </form>
    </Dialog>
  );
}
