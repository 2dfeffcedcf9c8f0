import { Toolbar } from "react-aria-components";
import { t, type MessageKey } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Spinner } from "../ui/Spinner";
import type { Act } from "../publish/Acting";

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
  return (
    <Toolbar className="selection-bar" aria-label={t("list.selection")}>
      <strong className="tabular">{t("list.selected", { count })}</strong>
      {acts.map((act) => (
        <Button key={act} look={act === "publish" ? "plain" : "quiet"} isDisabled={pending} onPress={() => onAct(act)}>
          {t(WORDS[act])}
        </Button>
      ))}
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
