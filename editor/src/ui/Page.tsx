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

let opened = false;

/**
 * The frame of a view: its title, what can be done, its content. Focus moves to the title when one has gone to the view;
 * not for the first one after loading, which begins where every page does.
 */
export function Page({ title, subtitle, trail, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
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
