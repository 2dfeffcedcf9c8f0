import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";

/** Ring, full dot or half dot, and always the word. */
export function StateMark({ state }: { state: Schemas["State"] }) {
  return (
    <span className={`state state-${state}`}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
        {state === "published" && <circle cx="7" cy="7" r="6" fill="currentColor" />}
        {state === "changed" && <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />}
      </svg>
      {t(`state.${state}`)}
    </span>
  );
}
