import { useId, useState, type ReactNode, type RefObject } from "react";
import { FieldError, Input, Label, Text, TextField as AriaTextField } from "react-aria-components";
import { t } from "../i18n/messages";
import { Button } from "./Button";
import "./textField.css";

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Said beforehand; an error takes its place. */
  hint?: ReactNode;
  /** What is wrong and what would be right; empty if nothing is. */
  error?: string | undefined;
  type?: "text" | "password";
  /** What the browser may fill in: `username`, `current-password`, `new-password`; default `off`. */
  autoComplete?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  name?: string;
  field?: RefObject<HTMLInputElement | null>;
}

/** One line of text with its label above and its hint below. A password can be looked at. */
export function TextField({ label, hint, error = "", type = "text", field, ...props }: TextFieldProps) {
  const [shown, setShown] = useState(false);
  const secret = type === "password";
  return (
    <AriaTextField
      className="text-field"
      autoComplete="off"
      spellCheck="false"
      validationBehavior="aria"
      {...props}
      type={secret && !shown ? "password" : "text"}
      isInvalid={error !== ""}
    >
      <Label>{label}</Label>
      <div className="text-field-box">
        <Input ref={field ?? null} {...(secret && { autoCapitalize: "none" })} />
        {secret && (
          <Reveal
            label={label}
            shown={shown}
            toggle={() => {
              setShown(!shown);
            }}
          />
        )}
      </div>
      {hint !== undefined && error === "" && (
        <Text slot="description" className="text-field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="text-field-error">{error}</FieldError>
    </AriaTextField>
  );
}

function Reveal({ label, shown, toggle }: { label: string; shown: boolean; toggle: () => void }) {
  const about = useId();
  return (
    <>
      <Button look="quiet" aria-describedby={about} aria-pressed={shown} onPress={toggle}>
        {t("ui.password.show")}
      </Button>
      <span id={about} hidden>
        {label}
      </span>
    </>
  );
}
