import { useEffect, useState } from "react";

/** The whole seconds that are left of a wait that begins now; 0 once it is over. */
export function useCountdown(wait: number): number {
  const [left, setLeft] = useState(wait);
  useEffect(() => {
    const end = Date.now() + wait * 1000;
    const clock = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(seconds);
      if (seconds === 0) clearInterval(clock);
    }, 250);
    return () => {
      clearInterval(clock);
    };
  }, [wait]);
  return left;
}
