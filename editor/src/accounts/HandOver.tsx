import { useState } from "react";
import { t } from "../i18n/messages";
import { announce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";

interface HandOverProps {
  user: string;
  name: string;
  password: string;
  onClose: () => void;
}

/** Shows for the last time what is to be given to the person. */
export function HandOver({ user, name, password, onClose }: HandOverProps) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(password);
    setCopied(true);
    announce(t("handOver.copied"));
  }

  return (
    <Dialog
      title={t("handOver.title", { name })}
      onClose={onClose}
      closable={false}
      actions={
        <>
          <Button onPress={() => void copy()}>{t(copied ? "handOver.copied" : "handOver.copy")}</Button>
          <Button look="main" onPress={onClose}>
            {t("handOver.done")}
          </Button>
        </>
      }
    >
      <dl className="hand-over">
        <dt>{t("account.user")}</dt>
        <dd>{user}</dd>
        <dt>{t("account.password")}</dt>
        <dd>
          <code>{password}</code>
        </dd>
      </dl>
      <p>{t("handOver.text")}</p>
    </Dialog>
  );
}
