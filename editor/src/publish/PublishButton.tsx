import { useState, type ReactNode } from "react";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { MayNotPublish } from "./MayNotPublish";

interface PublishButtonProps {
  /** Whether this person may publish what the button is about. */
  allowed: boolean;
  onPress: () => void;
  isPending?: boolean;
  children: ReactNode;
}

/** The way to publishing; to those who may not it says why, and who may. */
export function PublishButton({ allowed, onPress, isPending = false, children }: PublishButtonProps) {
  if (allowed) {
    return (
      <Button look="main" isPending={isPending} onPress={onPress}>
        {children}
      </Button>
    );
  }
  return <WhyNot>{children}</WhyNot>;
}

function WhyNot({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <>
      <Button onPress={() => setAsked(true)}>{children}</Button>
      {asked && (
        <Dialog
          title={t("mayNotPublish.title")}
          onClose={close}
          actions={<Button onPress={close}>{t("ui.close")}</Button>}
        >
          <MayNotPublish onFollow={close} />
        </Dialog>
      )}
    </>
  );
}
