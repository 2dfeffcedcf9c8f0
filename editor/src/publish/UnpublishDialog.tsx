import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Notice } from "../ui/Notice";
import { Spinner } from "../ui/Spinner";
import type { Publication } from "./acts";
import type { ActItem } from "./item";
import { MayNotPublish } from "./MayNotPublish";
import { Problems } from "./Problems";
import { useSending } from "./sending";
import { SendingNotice } from "./SendingNotice";
import { tellPublished } from "./tellPublished";
import { TogetherList } from "./TogetherList";
import { why } from "./why";
import { useWithdrawal } from "./withdrawal";
import "./publish.css";

interface UnpublishDialogProps {
  items: readonly ActItem[];
  /** They are public no more; their drafts stay. */
  onDone: (publication: Publication) => void;
  onClose: () => void;
}

/** Takes items from the page; what the page still refers to stays, and is told. */
export function UnpublishDialog({ items, onDone, onClose }: UnpublishDialogProps) {
  const me = useMe();
  const title = t("unpublish.title", { count: items.length, title: items[0]?.title ?? "" });
  if (items.some(({ workspace }) => me.workspaces[workspace]?.publish !== true)) {
    return (
      <Dialog title={title} onClose={onClose} actions={<Button onPress={onClose}>{t("ui.close")}</Button>}>
        <MayNotPublish onFollow={onClose} />
      </Dialog>
    );
  }
  return <Asked title={title} items={items} onDone={onDone} onClose={onClose} />;
}

function Asked({ title, items, onDone, onClose }: UnpublishDialogProps & { title: string }) {
  const isPublic = items.filter(({ state }) => state !== "draft");
  const withdrawal = useWithdrawal(isPublic.map(({ id }) => id));
  const sending = useSending((publication, request) => {
    tellPublished(publication, request);
    onDone(publication);
  });
  const { request, errors, blocked, ready, error, reload } = withdrawal;
  const busy = sending.outcome === "sending" || sending.outcome === "asking" || sending.outcome === "unreachable";
  return (
    <Dialog
      title={title}
      onClose={onClose}
      closable={sending.outcome !== "sending"}
      actions={
        <>
          <Button look="quiet" isDisabled={sending.outcome === "sending"} onPress={onClose}>
            {t(isPublic.length === 0 || errors.length > 0 ? "ui.close" : "ui.cancel")}
          </Button>
          {isPublic.length > 0 && errors.length === 0 && (
            <Button
              look="danger"
              isDisabled={!ready || blocked || busy}
              isPending={sending.outcome === "sending"}
              onPress={() => sending.send(request)}
            >
              {t("unpublish.now", { count: request.unpublish.length })}
            </Button>
          )}
        </>
      }
    >
      <SendingNotice {...sending} onFollow={onClose} />
      {isPublic.length === 0 && <p>{t("unpublish.none", { count: items.length })}</p>}
      {isPublic.length > 0 && withdrawal.pending && <Spinner label={t("unpublish.looking")} />}
      {error !== null && (
        <Notice look="bad" title={t("error.unexpected.title")}>
          <p>{why(error)}</p>
          <Button onPress={() => void reload()}>{t("error.retry")}</Button>
        </Notice>
      )}
      {errors.length > 0 && (
        <Notice look="bad" title={t("unpublish.used")} live={false}>
          <Problems problems={errors} onFollow={onClose} />
        </Notice>
      )}
      <TogetherList withdrawal={withdrawal} onFollow={onClose} />
      {isPublic.length > 0 && !blocked && <p>{t("unpublish.text", { count: request.unpublish.length })}</p>}
      {isPublic.length > 0 && isPublic.length < items.length && (
        <p>{t("unpublish.some", { count: items.length - isPublic.length })}</p>
      )}
    </Dialog>
  );
}
