import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Me } from "../api/client";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { announce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { signedInAgain, signInExpired } from "./expired";
import { SignInForm } from "./SignInForm";

/**
 * Opens over whatever is on the screen when the sign-in has ended. The same person goes on where they were; for somebody
 * else everything begins anew.
 */
export function ExpiredDialog() {
  const me = useMe();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [before] = useState(me);
  useEffect(
    () =>
      signInExpired.listen(() => {
        setOpen(true);
      }),
    [],
  );

  function enter(now: Me) {
    if (now.user !== before.user) {
      location.reload();
      return;
    }
    setOpen(false);
    announce(t("expired.again"));
    signedInAgain.notify();
    void client.invalidateQueries({ predicate: (query) => query.state.status === "error" || query.isStale() });
  }

  if (!open) return null;
  return (
    <Dialog
      title={t("expired.title")}
      onClose={() => {}}
      closable={false}
      actions={
        <Button
          look="quiet"
          onPress={() => {
            location.reload();
          }}
        >
          {t("expired.leave")}
        </Button>
      }
    >
      <p>{t("expired.text")}</p>
      <SignInForm user={before.user} onSignedIn={enter} />
      <p className="rules">{t("expired.other", { name: before.name })}</p>
    </Dialog>
  );
}
