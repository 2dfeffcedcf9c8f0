import { useEffect, useState } from "react";
import { STATE_HEADING } from "../aside/StatePanel";
import type { PlaceAct } from "./PlaceActing";

/** The act that is asked about, if one is. After a withdrawal, whose button is gone then, the focus is at the new state. */
export function usePlaceAct() {
  const [act, begin] = useState<PlaceAct>();
  const [withdrawals, setWithdrawals] = useState(0);
  useEffect(() => {
    if (withdrawals > 0) document.getElementById(STATE_HEADING)?.focus();
  }, [withdrawals]);
  const end = () => begin(undefined);
  const withdrawn = () => {
    end();
    setWithdrawals((count) => count + 1);
  };
  return { act, begin, end, withdrawn };
}
