import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import "./popover.css";
import "./actionMenu.css";

export interface Action {
  id: string;
  label: string;
  /** Does it; or a link that opens in a new tab. */
  act: (() => void) | { href: string };
  disabled?: boolean;
  danger?: boolean;
}

interface ActionMenuProps {
  /** What the actions are for, said to screen readers and shown on hovering. */
  label: string;
  actions: readonly Action[];
}

/** What else can be done with something, behind three dots. */
export function ActionMenu({ label, actions }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={label}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="3" cy="8" r="1.5" fill="currentColor" />
          <circle cx="8" cy="8" r="1.5" fill="currentColor" />
          <circle cx="13" cy="8" r="1.5" fill="currentColor" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={label}>
          {actions.map((action) => (
            <Item key={action.id} {...action} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ id, label, act, disabled = false, danger = false }: Action) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={disabled}
      className={danger ? "menu-item menu-item-danger" : "menu-item"}
      {...(typeof act === "function" ? { onAction: act } : { href: act.href, target: "_blank" })}
    >
      {label}
    </MenuItem>
  );
}
