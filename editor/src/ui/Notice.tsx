import type { ReactNode } from "react";
import "./notice.css";

interface NoticeProps {
  look: "bad" | "attention" | "good" | "plain";
  title?: string;
  /** Whether screen readers say it at once; not for what was there from the beginning. */
  live?: boolean;
  children?: ReactNode;
}

const signs = {
  bad: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M5.6 5.6l4.8 4.8m0-4.8-4.8 4.8",
  attention: "M8 2 1.5 13.5h13zM8 6.5v3.2m0 1.3v1",
  good: "M2.5 8.5l3.5 3.5 7.5-8",
  plain: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M8 7.2v4M8 4.6v1",
};

/** What happened, what is safe, what to do: in its place on the page, never by colour alone. */
export function Notice({ look, title, live = true, children }: NoticeProps) {
  return (
    <div className={`notice notice-${look}`} {...(live && { role: look === "bad" ? "alert" : "status" })}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={signs[look]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      <div>
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children !== undefined && <div className="notice-text">{children}</div>}
      </div>
    </div>
  );
}
