import type { ReactNode } from "react";
import { t } from "../i18n/messages";

interface AccountStateProps {
  disabled: boolean;
  /** The words; short ones where they are missing. */
  children?: ReactNode;
}

/** A tick or a bar, and always words. */
export function AccountState({ disabled, children }: AccountStateProps) {
  return (
    <span className={disabled ? "account-state account-disabled" : "account-state"}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path
          d={disabled ? "M7 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M3.4 3.4l7.2 7.2" : "M2 7.5l3.2 3.2L12 3.5"}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      <span>{children ?? t(disabled ? "account.disabled" : "account.enabled")}</span>
    </span>
  );
}
