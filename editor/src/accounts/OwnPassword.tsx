import { useMutation } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { changePassword } from "../session/acts";
import { NewPassword } from "../session/NewPassword";
import { passwordProblem, repeatProblem } from "../session/password";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { tellProblems, useProblemFocus } from "../ui/tellProblems";
import { tell } from "../ui/toast";
import { problemAt, Refusal } from "./Refusal";

/** Changes one's own password. */
export function OwnPassword() {
  const me = useMe();
  const [old, setOld] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const act = useMutation({
    mutationFn: () => changePassword(old, password),
    onSuccess: () => {
      [setOld, setPassword, setAgain].forEach((empty) => {
        empty("");
      });
      setChecked(false);
      tell(t("me.password.done"));
    },
  });
  useProblemFocus(form, act.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    const good = old !== "" && passwordProblem(password) === "" && repeatProblem(password, again) === "";
    if (good && !act.isPending) act.mutate();
    else {
      tellProblems(form.current, () => {
        setChecked(true);
      });
    }
  }

  return (
    <form className="panel account-form" ref={form} onSubmit={submit} onChange={act.reset} noValidate>
      <h2>{t("me.password")}</h2>
      <p>{t("me.password.text")}</p>
      <Refusal error={act.error} />
      <input type="text" autoComplete="username" value={me.user} readOnly hidden />
      <TextField
        label={t("me.password.old")}
        type="password"
        autoComplete="current-password"
        value={old}
        onChange={setOld}
        error={checked && old === "" ? t("signIn.password.missing") : problemAt(act.error, "old")}
      />
      <NewPassword {...{ password, setPassword, again, setAgain, checked }} />
      <div className="account-actions">
        <Button type="submit" isPending={act.isPending}>
          {t("me.password.now")}
        </Button>
      </div>
    </form>
  );
}
