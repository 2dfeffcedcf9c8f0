import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import "./popover.css";
import "./choiceMenu.css";

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceMenuProps {
  /** What the menu is for, said to screen readers. */
  label: string;
  /** What stands on the button. */
  children: ReactNode;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  /** Several at once, or exactly one. */
  mode?: "multiple" | "single";
  look?: "chip" | "button";
}

/** A button with a menu to choose from. */
export function ChoiceMenu(props: ChoiceMenuProps) {
  const { label, children, choices, chosen, onChoose, mode = "multiple", look = "chip" } = props;
  return (
    <MenuTrigger>
      <Button className={look === "chip" ? "chip-button" : "button button-quiet"}>
        {children}
        <svg className="choice-arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="choice-menu"
          aria-label={label}
          items={choices}
          selectionMode={mode}
          disallowEmptySelection={mode === "single"}
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            onChoose(choices.map(({ value }) => value).filter((value) => keys === "all" || keys.has(value)));
          }}
        >
          {({ value, label }) => (
            <MenuItem id={value} textValue={label} className="choice">
              {({ isSelected }) => (
                <>
                  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    {isSelected && <path d="M3 8.5l3.5 3.5 7-8" fill="none" stroke="currentColor" strokeWidth="2" />}
                  </svg>
                  {label}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
