import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { t } from "../i18n/messages";

interface PageProps {
  title: string;
  /** Says what the title is about, in a second line. */
  subtitle?: ReactNode;
  /** Where the view stands, above the title. */
  trail?: ReactNode;
  /** What can be done here; the main action last. */
  actions?: ReactNode;
  /** False where the view itself puts the focus back to where it was. */
  focusTitle?: boolean;
  children: ReactNode;
}

/**
 * The frame of a view: its title, what can be done, its content. Focus moves to the title when one has gone to the view;
 * not for the first one after loading, which begins where every page does.
 */
export function Page({ title, subtitle, trail, actions, focusTitle = true, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const head = useHeadHeight();
  const gone = useGone();
  useEffect(() => {
    if (gone() && focusTitle) heading.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the view opens
  }, []);
  useEffect(() => {
    document.title = t("page.title", { title });
  }, [title]);
  return (
    <div className="page">
      <header className="page-head" ref={head}>
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

/** The place in the history that was loaded, as long as nobody has gone to another one. */
let loaded: string | undefined | null;

/** Whether one has gone to a view since the page was loaded; what replaces its skeleton is no other view. */
function useGone(): () => boolean {
  const { key } = useLocation();
  return () => {
    if (loaded === undefined) loaded = key;
    else if (loaded !== key) loaded = null;
    return loaded === null;
  };
}

/** Tells the style sheets how high the head is, so that what sticks below it finds its place: `--page-head-height`. */
function useHeadHeight() {
  const head = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = head.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      element.parentElement?.style.setProperty("--page-head-height", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return head;
}
