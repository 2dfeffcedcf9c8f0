import { useEffect, useState } from "react";

/** The value as it was when it last stood still for so many milliseconds. */
export function useDebounced<T>(value: T, millis: number): T {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return still;
}
