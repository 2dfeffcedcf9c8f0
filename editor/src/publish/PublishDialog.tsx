import { useEffect, useState } from "react";
import { Refused } from "../api/client";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { moment } from "../i18n/time";
import { announce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Notice } from "../ui/Notice";
import { personName } from "../ui/person";
import { Spinner } from "../ui/Spinner";
import { TextField } from "../ui/TextField";
import type { Publication } from "./acts";
import { AlongList } from "./AlongList";
import type { ActItem } from "./item";
import { MayNotPublish } from "./MayNotPublish";
import { AT_ONCE, usePlan, type Plan } from "./plan";
import { PlannedChanges } from "./PlannedChanges";
import { Problems } from "./Problems";
import { useSending } from "./sending";
import { SendingNotice } from "./SendingNotice";
import { tellPublished } from "./tellPublished";
import { why } from "./why";
import "./publish.css";

/** As the server takes it. */
const LONGEST_REASON = 500;

export interface PublishDialogProps {
  items: readonly ActItem[];
  /** They are public now. */
  onDone: (publication: Publication) => void;
  onClose: () => void;
}

/** Shows in words what will change on the page, then publishes all of it or nothing. */
export function PublishDialog({ items, onDone, onClose }: PublishDialogProps) {
  const me = useMe();
  const barred = items.some(({ workspace }) => me.workspaces[workspace]?.publish !== true);
  const close = <Button onPress={onClose}>{t("ui.close")}</Button>;
  if (barred) {
    return (
      <Dialog title={t("mayNotPublish.title")} onClose={onClose} actions={close}>
        <MayNotPublish onFollow={onClose} />
      </Dialog>
    );
  }
  if (items.length > AT_ONCE) {
    return (
      <Dialog title={t("publish.tooMany", { count: items.length, most: AT_ONCE })} onClose={onClose} actions={close}>
        <p>{t("publish.tooMany.text")}</p>
      </Dialog>
    );
  }
  return <Planned items={items} onDone={onDone} onClose={onClose} />;
}

function Planned({ items, onDone, onClose }: PublishDialogProps) {
  const plan = usePlan(items);
  const [reason, setReason] = useState("");
  const sending = useSending((publication, request) => {
    tellPublished(publication, request);
    onDone(publication);
  });
  const stale = sending.error instanceof Refused && sending.error.status === 409;
  const count = [...plan.choices, ...plan.along].filter(({ ticked }) => ticked).length;
  const blocked = plan.errors.length > 0;
  const excess = Math.max(0, [...reason.trim()].length - LONGEST_REASON);
  const busy = sending.outcome === "sending" || sending.outcome === "asking" || sending.outcome === "unreachable";
  const send = () => sending.send({ ...plan.request, ...(reason.trim() !== "" && { reason: reason.trim() }) });
  const { reload } = plan;
  useEffect(() => {
    if (stale) void reload();
  }, [stale, reload]);
  return (
    <Dialog
      title={t("publish.title")}
      subtitle={t("publish.subtitle")}
      width="wide"
      onClose={onClose}
      closable={sending.outcome !== "sending"}
      actions={
        <>
          {blocked && <span className="dialog-why">{t("publish.blocked", { count: plan.errors.length })}</span>}
          <Button look="quiet" isDisabled={sending.outcome === "sending"} onPress={onClose}>
            {t(sending.outcome === "unreachable" ? "ui.close" : "ui.cancel")}
          </Button>
          <Button look="main" isDisabled={!plan.ready || blocked || busy || count === 0 || excess > 0} onPress={send}>
            {t("publish.now", { count: Math.max(1, count) })}
          </Button>
        </>
      }
    >
      <SendingNotice {...sending} onFollow={onClose} types={plan.types} />
      {plan.error !== null && (
        <Notice look="bad" title={t("publish.noPreview")}>
          <p>{why(plan.error)}</p>
          <Button onPress={() => void reload()}>{t("error.retry")}</Button>
        </Notice>
      )}
      <ChangedSince drafts={plan.changedSince} />
      <PlanView plan={plan} onFollow={onClose} />
      <TextField
        label={t("publish.reason")}
        hint={t("publish.reason.hint")}
        value={reason}
        onChange={setReason}
        error={excess > 0 ? t("form.text.tooLong", { excess }) : ""}
      />
    </Dialog>
  );
}

/** Says of what somebody changed meanwhile who it was: what is shown is already the new state. */
function ChangedSince({ drafts }: { drafts: Plan["changedSince"] }) {
  if (drafts.length === 0) return null;
  return (
    <Notice look="attention" title={t("publish.changedSince", { count: drafts.length })}>
      <ul>
        {drafts.map(({ id, title, changed }) => (
          <li key={id}>
            {t("publish.changedSince.by", { title, name: personName(changed), when: moment(changed.time) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Takes what is not ready out of the publication, so that the rest can become public. The focus goes to the dialog. */
function LeaveOut({ plan: { faulty, tick } }: { plan: Plan }) {
  return (
    <Button
      onPress={({ target }) => {
        target.closest<HTMLElement>("[role=dialog]")?.focus();
        tick(faulty, false);
        announce(t("publish.leftOut", { count: faulty.length }));
      }}
    >
      {t("publish.leaveOut", { count: faulty.length })}
    </Button>
  );
}

function PlanView({ plan, onFollow }: { plan: Plan; onFollow: () => void }) {
  if (plan.choices.length === 0 && plan.pending) return <Spinner label={t("publish.thinking")} />;
  return (
    <>
      {plan.errors.length > 0 && (
        <Notice look="bad" title={t("publish.errors", { count: plan.errors.length })}>
          <Problems problems={plan.errors} types={plan.types} onFollow={onFollow} />
          {plan.faulty.length > 0 && <LeaveOut plan={plan} />}
        </Notice>
      )}
      <PlannedChanges plan={plan} />
      {(plan.along.length > 0 || plan.folders.length > 0) && <AlongList plan={plan} />}
      {plan.remarks.length > 0 && (
        <section className="publish-part">
          <h3>{t("publish.remarks")}</h3>
          <Problems problems={plan.remarks} types={plan.types} onFollow={onFollow} />
        </section>
      )}
    </>
  );
}
