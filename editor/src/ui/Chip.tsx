import type { ReactNode } from "react";
import { Button, ToggleButton } from "react-aria-components";
import "./chip.css";

interface ChipProps {
  on: boolean;
  /** Takes the filter away, where it is on. */
  onRemove: () => void;
  /** What is taken away, such as `Filter Art entfernen`. */
  removeLabel: string;
  children: ReactNode;
}

/** A filter: what it is set to, and how to get rid of it. */
export function Chip({ on, onRemove, removeLabel, children }: ChipProps) {
  return (
    <span className={on ? "chip chip-on" : "chip"}>
      {children}
      {on && (
        <Button className="chip-remove" aria-label={removeLabel} onPress={onRemove}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      )}
    </span>
  );
}

/** A filter that is on or off. */
export function ToggleChip({
  on,
  onChange,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <span className={on ? "chip chip-on" : "chip"}>
      <ToggleButton className="chip-button" isSelected={on} onChange={onChange}>
        {children}
      </ToggleButton>
    </span>
  );
}
