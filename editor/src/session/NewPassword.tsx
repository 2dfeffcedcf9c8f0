import { t } from "../i18n/messages";
import { TextField } from "../ui/TextField";
import { passwordProblem, repeatProblem, SHORTEST } from "./password";

interface NewPasswordProps {
  password: string;
  setPassword: (password: string) => void;
  again: string;
  setAgain: (again: string) => void;
  /** Whether what is wrong is told already: not before the first try. */
  checked: boolean;
  autoFocus?: boolean;
}

/** A new password, typed twice; what it must be is said beforehand. */
export function NewPassword({ password, setPassword, again, setAgain, checked, autoFocus = false }: NewPasswordProps) {
  return (
    <>
      <TextField
        label={t("password.new")}
        hint={t("password.rule", { shortest: SHORTEST })}
        type="password"
        autoComplete="new-password"
        autoFocus={autoFocus}
        value={password}
        onChange={setPassword}
        error={checked ? passwordProblem(password) : ""}
      />
      <TextField
        label={t("password.again")}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={checked ? repeatProblem(password, again) : ""}
      />
    </>
  );
}
