import { t } from "../i18n/messages";
import { generatedPassword, SHORTEST } from "../session/password";
import { announce } from "../ui/announce";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";

interface PasswordChoiceProps {
  value: string;
  onChange: (password: string) => void;
  error: string;
}

/** A password for somebody else: typed, or made up by the browser. */
export function PasswordChoice({ value, onChange, error }: PasswordChoiceProps) {
  return (
    <div className="password-choice">
      <TextField
        label={t("account.password")}
        hint={t("account.password.hint", { shortest: SHORTEST })}
        type="password"
        autoComplete="new-password"
        value={value}
        onChange={onChange}
        error={error}
      />
      <Button
        onPress={() => {
          onChange(generatedPassword());
          announce(t("account.password.generated"));
        }}
      >
        {t("account.password.generate")}
      </Button>
    </div>
  );
}
