import { useState } from "react";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";

/** Opens when somebody else has signed in in another window of this browser: what is shown here was read for another person. */
export function OtherPersonDialog() {
  const me = useMe();
  const [before] = useState(me);
  if (me.user === before.user) return null;
  return (
    <Dialog
      title={t("otherPerson.title", { name: me.name })}
      onClose={() => {}}
      closable={false}
      actions={
        <Button
          look="main"
          onPress={() => {
            location.reload();
          }}
        >
          {t("otherPerson.reload", { name: me.name })}
        </Button>
      }
    >
      <p>{t("otherPerson.text", { name: before.name })}</p>
    </Dialog>
  );
}
