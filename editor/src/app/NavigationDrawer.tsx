import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useLocation } from "react-router";
import { t } from "../i18n/messages";
import logo from "../theme/litfass.svg";
import { NavigationLinks } from "./Navigation";

/** On a small screen: a bar with a button that slides the navigation in. It closes when one has gone somewhere. */
export function NavigationDrawer() {
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  return (
    <header className="layout-bar">
      <p className="brand">
        <img src={logo} alt="" width="28" height="28" />
        Litfass
      </p>
      <DialogTrigger
        isOpen={openAt === key}
        onOpenChange={(open) => {
          setOpenAt(open ? key : undefined);
        }}
      >
        <Button className="button">
          <MenuSign />
          {t("layout.menu")}
        </Button>
        <ModalOverlay className="drawer-veil" isDismissable>
          <Modal className="drawer">
            <Dialog className="navigation-drawer">
              <div className="navigation-drawer-head">
                <Heading slot="title">{t("layout.menu")}</Heading>
                <Button slot="close" className="button">
                  {t("ui.close")}
                </Button>
              </div>
              <nav className="navigation-links" aria-label={t("layout.navigation")}>
                <NavigationLinks />
              </nav>
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </header>
  );
}

function MenuSign() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
