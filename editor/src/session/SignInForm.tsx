import { useMutation } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import type { Me } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { signIn } from "./acts";
import { SignInProblem } from "./SignInProblem";
import "./signInForm.css";

interface SignInFormProps {
  /** Whose name stands there already. */
  user?: string;
  onSignedIn: (me: Me) => void;
}

/** Name and password. What was typed stays when it fails, and the focus goes where it can be mended. */
export function SignInForm({ user: known = "", onSignedIn }: SignInFormProps) {
  const [user, setUser] = useState(known);
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState(false);
  const userField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const act = useMutation({
    mutationFn: () => signIn(user.trim(), password),
    onSuccess: onSignedIn,
    onError: () => passwordField.current?.select(),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const incomplete = user.trim() === "" || password === "";
    setMissing(incomplete);
    if (incomplete) (user.trim() === "" ? userField : passwordField).current?.focus();
    else if (!act.isPending) act.mutate();
  }

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <SignInProblem error={act.error} />
      <TextField
        label={t("signIn.user")}
        name="username"
        autoComplete="username"
        autoFocus={known === ""}
        value={user}
        onChange={setUser}
        field={userField}
        error={missing && user.trim() === "" ? t("signIn.user.missing") : ""}
      />
      <TextField
        label={t("signIn.password")}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus={known !== ""}
        value={password}
        onChange={setPassword}
        field={passwordField}
        error={missing && password === "" ? t("signIn.password.missing") : ""}
      />
      <Button type="submit" look="main" isPending={act.isPending}>
        {act.isPending ? t("signIn.pending") : t("signIn.now")}
      </Button>
    </form>
  );
}
