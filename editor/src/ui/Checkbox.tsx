import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from "react-aria-components";
import "./checkbox.css";

interface CheckboxProps extends Omit<AriaCheckboxProps, "className" | "children"> {
  children?: ReactNode;
}

/** A box with its words; without words it needs an `aria-label` or, in a list, a `slot`. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox className="checkbox" {...props}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="checkbox-box" aria-hidden="true">
            <svg viewBox="0 0 16 16" width="16" height="16">
              {isIndeterminate ? (
                <path d="M4 8h8" stroke="currentColor" strokeWidth="2" />
              ) : (
                isSelected && <path d="M3.5 8.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />
              )}
            </svg>
          </span>
          {children !== undefined && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}
