import type { ReactNode } from "react";
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { t } from "../i18n/messages";
import { Button } from "./Button";
import "./toast.css";

interface Told {
  text: string;
  /** Links to what came of it. */
  links?: ReactNode;
}

const queue = new ToastQueue<Told>({ maxVisibleToasts: 1 });
let last: string | undefined;

/** Tells what was done, at the foot of the window and to screen readers; it stays until it is closed or the next one comes. */
export function tell(text: string, links?: ReactNode): void {
  if (last !== undefined) queue.close(last);
  last = queue.add({ text, links });
}

/** Where {@link tell} shows up; once on the page. F6 moves the focus there. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t("ui.toast.region")}>
      {({ toast }) => (
        <AriaToast toast={toast} className="toast">
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
