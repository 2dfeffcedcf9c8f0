import { useCallback, useState } from "react";
import { summaryId } from "../save/ErrorSummary";

/**
 * Whether fields that need a hand are summed up above the form; the focus moves there each time that something was not
 * done for their sake.
 */
export function useSummary(prefix: string): [boolean, (needsHand: boolean) => void] {
  const [shown, setShown] = useState(false);
  const told = useCallback(
    (needsHand: boolean) => {
      setShown(needsHand);
      if (needsHand) requestAnimationFrame(() => document.getElementById(summaryId(prefix))?.focus());
    },
    [prefix],
  );
  return [shown, told];
}
