import { useEffect, type ReactNode } from "react";
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { useLocation } from "react-router";
import { t } from "../i18n/messages";
import { Button } from "./Button";
import "./toast.css";

interface Told {
  text: string;
  /** Links to what came of it. */
  links?: ReactNode;
  /** Whether it means nothing any more once the view is left. */
  here?: boolean;
  failed?: boolean;
}

/** Long enough to read twice; screen readers are told at once. React Aria waits while the pointer or the focus is on it. */
const READ = 10_000;
/** Long enough to reach what can be done from it. */
const ACT = 30_000;

const queue = new ToastQueue<Told>({ maxVisibleToasts: 1 });
let last: string | undefined;

/** Tells what was done, at the foot of the window and to screen readers. With links it stays longer; where they lead one can go without it too. */
export function tell(text: string, links?: ReactNode): void {
  show({ text, links }, { timeout: links === undefined ? READ : ACT });
}

/** Tells what was not done; it stays, so that nobody misses it. */
export function tellFailed(text: string): void {
  show({ text, failed: true }, {});
}

/** Tells what can be acted on in this view only. */
export function tellHere(text: string, links: ReactNode): void {
  show({ text, links, here: true }, { timeout: ACT });
}

function show(told: Told, options: { timeout?: number }): void {
  if (last !== undefined) queue.close(last);
  last = queue.add(told, options);
}

function leaveView(): void {
  queue.visibleToasts.filter(({ content }) => content.here === true).forEach(({ key }) => queue.close(key));
}

/** Where {@link tell} shows up; once on the page. F6 moves the focus there. */
export function Toasts() {
  const { pathname } = useLocation();
  useEffect(() => leaveView, [pathname]);
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t("ui.toast.region")}>
      {({ toast }) => (
        <AriaToast toast={toast} className={toast.content.failed === true ? "toast toast-failed" : "toast"}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
            {toast.content.links !== undefined && <span className="toast-links">{toast.content.links}</span>}
          </ToastContent>
          <Button slot="close" look="quiet">
            {t("ui.close")}
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
