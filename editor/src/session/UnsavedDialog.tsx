import { Link } from "react-router";
import { useMe } from "../api/queries";
import { useUnsaved } from "../form/state/keeping";
import type { Kept } from "../form/state/unsaved";
import { t } from "../i18n/messages";
import { moment } from "../i18n/time";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import "./unsavedDialog.css";

interface UnsavedDialogProps {
  pending: boolean;
  /** Signs out; with what is not saved dropped or kept in this browser. */
  onSignOut: (discard: boolean) => void;
  onClose: () => void;
}

/** Asks before signing out what is to become of changes that are not saved, and names the items. */
export function UnsavedDialog({ pending, onSignOut, onClose }: UnsavedDialogProps) {
  const unsaved = useUnsaved(useMe().user);
  return (
    <Dialog
      title={t("signOut.unsaved", { count: unsaved.length })}
      onClose={onClose}
      closable={!pending}
      actions={
        <>
          <Button look="quiet" isDisabled={pending} onPress={onClose}>
            {t("signOut.stay")}
          </Button>
          <Button isDisabled={pending} onPress={() => onSignOut(false)}>
            {t("signOut.keep")}
          </Button>
          <Button look="danger" isPending={pending} onPress={() => onSignOut(true)}>
            {t("signOut.discard")}
          </Button>
        </>
      }
    >
      <ul className="unsaved-items">
        {unsaved.map((kept) => (
          <li key={kept.key}>
            <Link to={addressOf(kept)} onClick={onClose}>
              {kept.title}
            </Link>{" "}
            <span className="unsaved-when">{moment(kept.time)}</span>
          </li>
        ))}
      </ul>
      <p>{t("signOut.unsaved.text")}</p>
    </Dialog>
  );
}

/** New items have no address of their own yet. */
function addressOf({ type, item }: Kept): string {
  return `/content/${type}/${item.startsWith("new/") ? "new" : item}`;
}
