import { Menu, MenuItem, MenuTrigger, Popover, Toolbar } from "react-aria-components";
import { t, type MessageKey } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Spinner } from "../ui/Spinner";
import { useMedia } from "../ui/useMedia";
import type { Act } from "../publish/Acting";
import "../ui/popover.css";

interface SelectionBarProps {
  count: number;
  /** What can be done with what is selected here. */
  acts: readonly Act[];
  onAct: (act: Act) => void;
  onClear: () => void;
  /** While the items are still being read. */
  pending: boolean;
  problem: string;
}

const WORDS: Record<Act, MessageKey> = {
  publish: "act.publish",
  unpublish: "act.unpublish",
  move: "act.move",
  rename: "act.rename",
  delete: "act.delete",
};

/** At the foot of a list: what can be done with what is selected. */
export function SelectionBar({ count, acts, onAct, onClear, pending, problem }: SelectionBarProps) {
  const small = useMedia("(max-width: 700px)");
  return (
    <Toolbar className="selection-bar" aria-label={t("list.selection")}>
      <strong className="tabular">{t("list.selected", { count })}</strong>
      {small ? (
        <ActsMenu acts={acts} isDisabled={pending} onAct={onAct} />
      ) : (
        acts.map((act) => (
          <Button
            key={act}
            look={act === "publish" ? "plain" : "quiet"}
            isDisabled={pending}
            onPress={() => onAct(act)}
          >
            {t(WORDS[act])}
          </Button>
        ))
      )}
      <Button look="quiet" onPress={onClear}>
        {t("list.clearSelection")}
      </Button>
      {pending && <Spinner />}
      {problem !== "" && (
        <span className="selection-problem" role="alert">
          {problem}
        </span>
      )}
    </Toolbar>
  );
}

interface ActsMenuProps extends Pick<SelectionBarProps, "acts" | "onAct"> {
  isDisabled: boolean;
}

/** On a small screen all in one button, so that the rows are not covered by buttons. */
function ActsMenu({ acts, onAct, isDisabled }: ActsMenuProps) {
  return (
    <MenuTrigger>
      <Button isDisabled={isDisabled}>{t("list.acts")}</Button>
      <Popover className="popover" placement="top start">
        <Menu className="menu" aria-label={t("list.acts")}>
          {acts.map((act) => (
            <MenuItem key={act} id={act} textValue={t(WORDS[act])} className="menu-item" onAction={() => onAct(act)}>
              {t(WORDS[act])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
