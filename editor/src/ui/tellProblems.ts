import { useEffect, type RefObject } from "react";
import { flushSync } from "react-dom";

/** Lets a form tell what is wrong, and moves the focus to the first field with a problem. */
export function tellProblems(form: HTMLElement | null, tell: () => void): void {
  flushSync(tell);
  toFirstProblem(form);
}

/** Moves the focus to the first field with a problem whenever the server has refused what was sent. */
export function useProblemFocus(form: RefObject<HTMLElement | null>, refusal: Error | null): void {
  useEffect(() => {
    if (refusal !== null) toFirstProblem(form.current);
  }, [form, refusal]);
}

function toFirstProblem(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
