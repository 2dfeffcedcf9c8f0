import { t } from "../i18n/messages";
import "./spinner.css";

/** Shows after 400 ms that something is being waited for. */
export function Spinner({ label = t("ui.loading") }: { label?: string }) {
  return (
    <span className="spinner" role="status">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2.5" strokeDasharray="34 20" />
      </svg>
      {label}
    </span>
  );
}
