import type { ReactNode } from "react";

export type Icon =
  "bold" | "italic" | "link" | "heading" | "subheading" | "bullets" | "numbers" | "quote" | "undo" | "redo";

const drawn = (path: string) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

const letters = (text: string, className: string) => (
  <span className={`tool-letters ${className}`} aria-hidden="true">
    {text}
  </span>
);

export const icons: Readonly<Record<Icon, ReactNode>> = {
  bold: letters("B", "tool-bold"),
  italic: letters("I", "tool-italic"),
  heading: letters("H1", "tool-bold"),
  subheading: letters("H2", "tool-bold"),
  link: drawn("M8 12l4-4M7 9l-2 2a2.8 2.8 0 004 4l2-2M13 11l2-2a2.8 2.8 0 00-4-4L9 7"),
  bullets: drawn("M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01"),
  numbers: drawn("M8 5h9M8 10h9M8 15h9M2.8 4l1-.6V7M2.8 12.6c.2-1 1.8-1 1.8.1 0 .8-1.8 1.2-1.8 2.3h1.9"),
  quote: drawn("M4 5v10M8 6h9M8 10h9M8 14h6"),
  undo: drawn("M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 010 9H8"),
  redo: drawn("M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 000 9H12"),
};
