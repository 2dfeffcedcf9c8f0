import { t } from "../i18n/messages";
import "./openPoints.css";

/** What is still open on an item, as soft labels: no mistake, only not yet known. */
export function OpenPoints({ points }: { points: readonly string[] }) {
  const [first, second, ...more] = points;
  return (
    <>
      {[first, second].map((point) => point !== undefined && <OpenLabel key={point}>{point}</OpenLabel>)}
      {more.length > 0 && (
        <span className="open-label" title={more.join("\n")}>
          {t("ui.open.more", { count: more.length })}
        </span>
      )}
    </>
  );
}

function OpenLabel({ children }: { children: string }) {
  return (
    <span className="open-label">
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {children}
    </span>
  );
}
