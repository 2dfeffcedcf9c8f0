import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./dialog.css";

interface DialogProps {
  title: string;
  /** Says in one line what the dialog is about. */
  subtitle?: ReactNode;
  /** The buttons at the foot; the main one last. */
  actions?: ReactNode;
  /** Escape and a click beside the dialog; while it must not be closed, leave `closable` false. */
  onClose: () => void;
  closable?: boolean;
  width?: "narrow" | "wide";
  children: ReactNode;
}

/** A question or a task over the view. Open as long as it is rendered; the focus returns where it was. */
export function Dialog({
  title,
  subtitle,
  actions,
  onClose,
  closable = true,
  width = "narrow",
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      isDismissable={closable}
      isKeyboardDismissDisabled={!closable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog-frame dialog-${width}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            {subtitle !== undefined && <p className="dialog-subtitle">{subtitle}</p>}
          </header>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
