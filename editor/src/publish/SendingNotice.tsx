import { Offline, Refused } from "../api/client";
import { t } from "../i18n/messages";
import { Notice } from "../ui/Notice";
import { Spinner } from "../ui/Spinner";
import { Problems } from "./Problems";
import type { Outcome } from "./sending";
import { why } from "./why";

interface SendingNoticeProps {
  outcome: Outcome;
  error: Error | null;
  types?: ReadonlyMap<string, string>;
  onFollow: () => void;
}

/** What became of a publication that did not simply succeed: what happened, what is safe, what to do. */
export function SendingNotice({ outcome, error, types, onFollow }: SendingNoticeProps) {
  switch (outcome) {
    case "none":
      return null;
    case "sending":
      return <Spinner label={t("publish.sending")} />;
    case "asking":
      return (
        <Notice look="attention" title={t("publish.lost")}>
          <Spinner label={t("publish.lost.asking")} />
        </Notice>
      );
    case "unreachable":
      return (
        <Notice look="attention" title={t("publish.lost")}>
          {t("publish.lost.unreachable")}
        </Notice>
      );
    case "notDone":
      return (
        <Notice look="bad" title={t("publish.notDone")}>
          {t("publish.notDone.text")}
        </Notice>
      );
    case "refused":
      return <Refusal error={error} types={types} onFollow={onFollow} />;
  }
}

function Refusal({
  error,
  types,
  onFollow,
}: Pick<SendingNoticeProps, "error" | "onFollow"> & { types: SendingNoticeProps["types"] }) {
  if (error instanceof Offline) {
    return (
      <Notice look="bad" title={t("publish.notDone")}>
        {t("publish.offline")}
      </Notice>
    );
  }
  const refused = error instanceof Refused ? error : undefined;
  return (
    <Notice look="bad" title={refused?.status === 409 ? t("publish.stale") : t("publish.notDone")}>
      <p>{refused?.status === 409 ? t("publish.stale.text") : why(error)}</p>
      {refused !== undefined && refused.problems.length > 0 && (
        <Problems problems={refused.problems} {...(types !== undefined && { types })} onFollow={onFollow} />
      )}
    </Notice>
  );
}
