import type { RefObject } from "react";
import { Button, Input, SearchField as AriaSearchField } from "react-aria-components";
import { t } from "../i18n/messages";
import "./searchField.css";

interface SearchFieldProps {
  /** What is searched, said to screen readers and shown while the field is empty. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The key that brings the focus here, shown in the empty field. */
  shortcut?: string;
  field?: RefObject<HTMLInputElement | null>;
  autoFocus?: boolean;
  /** The arrow that leads from the words to what they found. */
  onDown?: (() => void) | undefined;
}

/** Words to search for; Escape empties the field. */
export function SearchField({ label, value, onChange, shortcut, field, autoFocus = false, onDown }: SearchFieldProps) {
  return (
    <AriaSearchField
      className="search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" || onDown === undefined) event.continuePropagation();
        else onDown();
      }}
      {...(shortcut !== undefined && { "aria-keyshortcuts": shortcut })}
    >
      <Input ref={field ?? null} placeholder={label} />
      {value === "" && shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
      <Button className="search-field-clear" aria-label={t("ui.search.clear")}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </Button>
    </AriaSearchField>
  );
}
