import { useNavigate } from "react-router";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { deleteAccount } from "./acts";
import { Refusal } from "./Refusal";
import { useAccountAct } from "./useAccountAct";
import { called, type Account } from "./words";

/** Asks before an account is deleted. */
export function DeleteAccount({ account, onClose }: { account: Account; onClose: () => void }) {
  const navigate = useNavigate();
  const name = called(account);
  const act = useAccountAct({
    act: () => deleteAccount(account.user),
    done: t("account.delete.done", { name }),
    after: () => void navigate("/accounts", { replace: true }),
  });
  return (
    <Dialog
      title={t("account.delete.question", { name })}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button look="danger" isPending={act.isPending} onPress={act.start}>
            {t("account.delete.now")}
          </Button>
        </>
      }
    >
      <Refusal error={act.error} />
      <p>{t("account.delete.text", { name })}</p>
    </Dialog>
  );
}
