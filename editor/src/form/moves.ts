import { t } from "../i18n/messages";
import type { Action } from "../ui/ActionMenu";

/** Up and down, where there is more than one. */
export function moves(index: number, count: number, move: (to: number) => void): Action[] {
  if (count < 2) return [];
  return [
    { id: "up", label: t("form.moveUp"), act: () => move(index - 1), disabled: index === 0 },
    { id: "down", label: t("form.moveDown"), act: () => move(index + 1), disabled: index === count - 1 },
  ];
}
