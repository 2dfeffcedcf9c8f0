import { useId, type ReactNode } from "react";
import "./aside.css";

interface PanelProps {
  title: string;
  /** Where the focus may be put to the heading: the identifier to find it by. */
  headingId?: string;
  children: ReactNode;
}

/** A part of the column beside the form. */
export function Panel({ title, headingId, children }: PanelProps) {
  const own = useId();
  const id = headingId ?? own;
  return (
    <section className="aside-panel" aria-labelledby={id}>
      <h2 id={id} {...(headingId !== undefined && { tabIndex: -1 })}>
        {title}
      </h2>
      {children}
    </section>
  );
}
