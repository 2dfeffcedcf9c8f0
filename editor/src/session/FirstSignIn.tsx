import { useMutation } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { Refused } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { TextField } from "../ui/TextField";
import { tellProblems } from "../ui/tellProblems";
import { firstSignIn } from "./acts";
import { Gate } from "./Gate";
import { NewPassword } from "./NewPassword";
import { repeatProblem, passwordProblem } from "./password";
import { SignInProblem } from "./SignInProblem";
import "./signInForm.css";

/** The very first sign-in, with the code that the first start of the server has printed. */
export function Component() {
  const code = decodeURIComponent(useLocation().hash.slice(1));
  const navigate = useNavigate();
  const [typedCode, setTypedCode] = useState(code);
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const act = useMutation({
    mutationFn: () => firstSignIn(typedCode.trim(), password),
    onSuccess: () => void navigate("/", { replace: true }),
  });
  const wrongCode = act.error instanceof Refused && act.error.code === "wrongCode";

  function submit(event: FormEvent) {
    event.preventDefault();
    const good = typedCode.trim() !== "" && passwordProblem(password) === "" && repeatProblem(password, again) === "";
    if (good && !act.isPending) act.mutate();
    else {
      tellProblems(form.current, () => {
        setChecked(true);
      });
    }
  }

  return (
    <Gate title={t("first.title")}>
      <p>{t("first.text")}</p>
      <form className="sign-in-form" ref={form} onSubmit={submit} noValidate>
        {wrongCode ? <WrongCode /> : <SignInProblem error={act.error} />}
        {code === "" && (
          <TextField
            label={t("first.code")}
            hint={t("first.code.hint")}
            value={typedCode}
            onChange={setTypedCode}
            error={checked && typedCode.trim() === "" ? t("first.code.missing") : ""}
          />
        )}
        <TextField label={t("signIn.user")} autoComplete="username" value="superuser" onChange={() => {}} isReadOnly />
        <NewPassword {...{ password, setPassword, again, setAgain, checked }} autoFocus={code !== ""} />
        <Button type="submit" look="main" isPending={act.isPending}>
          {t("first.now")}
        </Button>
      </form>
    </Gate>
  );
}

function WrongCode() {
  return (
    <Notice look="bad" title={t("first.wrong")}>
      <p>{t("first.wrong.used")}</p>
      <p>{t("first.wrong.new")}</p>
      <p>
        <Link to="/sign-in">{t("first.wrong.signIn")}</Link>
      </p>
    </Notice>
  );
}
