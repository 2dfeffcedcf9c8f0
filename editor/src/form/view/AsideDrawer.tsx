import { useState, type ReactNode } from "react";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { Drawer } from "../../ui/Drawer";

/** Where there is no room beside the form: a button for what would stand there. */
export function AsideDrawer({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("form.aside.open")}</Button>
      {open && (
        <Drawer title={t("form.aside")} width="narrow" dismissable onClose={() => setOpen(false)}>
          {children}
        </Drawer>
      )}
    </>
  );
}
