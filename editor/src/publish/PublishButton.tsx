import type { ReactNode } from "react";
import { Dialog, DialogTrigger, Popover } from "react-aria-components";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { MayNotPublish } from "./MayNotPublish";
import "./publishButton.css";

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
  return (
    <DialogTrigger>
      <Button>{children}</Button>
      <Popover className="why-not" placement="bottom end">
        <WhyNot />
      </Popover>
    </DialogTrigger>
  );
}

function WhyNot() {
  return (
    <Dialog className="why-not-text" aria-label={t("mayNotPublish.title")}>
      {({ close }) => (
        <>
          <h2>{t("mayNotPublish.title")}</h2>
          <MayNotPublish onFollow={close} />
        </>
      )}
    </Dialog>
  );
}
