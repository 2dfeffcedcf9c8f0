import { useEffect, useRef, type ReactNode } from "react";
import { t } from "../i18n/messages";

interface PageProps {
  title: string;
  /** Says what the title is about, in a second line. */
  subtitle?: ReactNode;
  /** Where the view stands, above the title. */
  trail?: ReactNode;
  /** What can be done here; the main action last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of a view: its title, what can be done, its content. Focus moves to the title when the view opens. */
export function Page({ title, subtitle, trail, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = t("page.title", { title });
  }, [title]);
  return (
    <div className="page">
      <header className="page-head">
        <div className="page-titles">
          {trail !== undefined && <div className="page-trail">{trail}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle !== undefined && <p className="page-subtitle">{subtitle}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
