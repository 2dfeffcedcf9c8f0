import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { t } from "../i18n/messages";
import { Button } from "./Button";
import "./side.css";

interface DrawerProps {
  title: string;
  /** Stays at the foot while the content scrolls; the main action last. */
  actions?: ReactNode;
  onClose: () => void;
  /** Whether a click beside it closes it; not where something may have been typed. */
  dismissable?: boolean;
  width?: "narrow" | "wide";
  children: ReactNode;
}

/** A task beside the view, which stays as it is. Open as long as it is rendered; the focus returns where it was. */
export function Drawer({ title, actions, onClose, dismissable = false, width = "wide", children }: DrawerProps) {
  return (
    <ModalOverlay
      className="side-veil"
      isOpen
      isDismissable={dismissable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`side-frame side-${width}`}>
        <AriaDialog className="side">
          <header className="side-head">
            <Heading slot="title">{title}</Heading>
            <Button look="quiet" onPress={onClose}>
              {t("ui.close")}
            </Button>
          </header>
          <div className="side-body">{children}</div>
          {actions !== undefined && <footer className="side-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
