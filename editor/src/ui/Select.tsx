import type { ReactNode } from "react";
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from "react-aria-components";
import "./popover.css";
import "./select.css";

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectProps {
  /** The label, and below the button whatever else belongs to the field; built of React Aria's parts. */
  label: ReactNode;
  after?: ReactNode;
  options: readonly SelectOption[];
  chosen: string | null;
  onChoose: (value: string) => void;
  /** What stands there while nothing is chosen. */
  placeholder: string;
  id?: string;
  disabled?: boolean;
  invalid?: boolean;
}

/** One of several options, from a list that opens below. */
export function Select(props: SelectProps) {
  const { label, after, options, chosen, onChoose, placeholder, id, disabled = false, invalid = false } = props;
  return (
    <AriaSelect
      className="select"
      value={chosen}
      onChange={(key) => onChoose(String(key))}
      placeholder={placeholder}
      isDisabled={disabled}
      isInvalid={invalid}
    >
      {label}
      <Button {...(id !== undefined && { id })} className="input select-button">
        <SelectValue className="select-value" />
        <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </Button>
      {after}
      <Popover className="popover select-popover">
        <ListBox className="menu" items={options}>
          {({ value, label }) => (
            <ListBoxItem id={value} textValue={label} className="menu-item">
              {label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
