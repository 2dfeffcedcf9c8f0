import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { ContentType } from "../api/client";
import { addressOf, questionOf, type Question } from "./question";

/** The question in the address, and how to ask another one. */
export function useQuestion(type: ContentType) {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const question = useMemo(() => questionOf(new URLSearchParams(address), type), [address, type]);
  return {
    question,
    /** Words in typing take the place of the words before, all else can be gone back from. */
    ask: (next: Question, how: { replace?: boolean } = {}) => {
      const asked = addressOf(next, type.defaultSort);
      const view = params.get("view");
      if (view !== null) asked.set("view", view);
      setParams(asked, { replace: how.replace ?? false, preventScrollReset: true });
    },
  };
}
