import { useCallback, useSyncExternalStore } from "react";
import { t } from "../i18n/messages";
import { focusedPath } from "./focus";
import { countIn, troubles, type Part } from "./save/troubles";
import type { Form } from "./scope";
import "./troubleMark.css";

/** At the way to a part of a form: how many places in it need a hand. Nothing where there are none. */
export function TroubleMark({ form, ...part }: Part & { form: Form }) {
  const count = useTroubles(form, part);
  if (count === 0) return null;
  return (
    <>
      <span className="trouble-mark tabular" aria-hidden="true">
        <svg viewBox="0 0 14 14" width="10" height="10">
          <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" strokeWidth="2.5" />
        </svg>
        {count}
      </span>
      <span className="visually-hidden"> ({t("form.entry.wrong", { count })})</span>
    </>
  );
}

function useTroubles(form: Form, part: Part): number {
  const { store, prefix } = form;
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = store.subscribe(listener);
      document.addEventListener("focusin", listener);
      document.addEventListener("focusout", listener);
      return () => {
        stop();
        document.removeEventListener("focusin", listener);
        document.removeEventListener("focusout", listener);
      };
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () => countIn(form, troubles(store.get(), focusedPath(prefix)), part));
}
