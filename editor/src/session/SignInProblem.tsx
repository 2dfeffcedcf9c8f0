import { Offline, Refused } from "../api/client";
import { t } from "../i18n/messages";
import { Notice } from "../ui/Notice";
import { useCountdown } from "./useCountdown";

/** Why one could not sign in, and what to do. */
export function SignInProblem({ error }: { error: Error | null }) {
  if (error === null) return null;
  if (error instanceof Refused && error.status === 429) return <Throttled error={error} />;
  return (
    <Notice look="bad" title={title(error)}>
      {text(error)}
    </Notice>
  );
}

function title(error: Error): string {
  if (error instanceof Offline) return t("error.offline.title");
  return error instanceof Refused && error.status === 401 ? t("signIn.wrong") : t("signIn.failed");
}

function text(error: Error): string {
  if (error instanceof Offline) return t("signIn.offline");
  if (error instanceof Refused) return error.status === 401 ? t("signIn.wrong.text") : error.message;
  return t("signIn.failed.text");
}

/** Counts down to be seen; screen readers hear once how long it takes, and once that it is over. */
function Throttled({ error }: { error: Refused }) {
  const wait = error.retryAfter ?? 1;
  const seconds = useCountdown(wait);
  if (seconds === 0) {
    return (
      <Notice look="good" title={t("signIn.throttled.over")}>
        {t("signIn.throttled.over.text")}
      </Notice>
    );
  }
  return (
    <Notice look="attention" title={t("signIn.throttled")}>
      <span className="visually-hidden">{t("signIn.throttled.text", { wait: waitInWords(wait) })}</span>
      <span aria-hidden="true" className="tabular">
        {t("signIn.throttled.text", { wait: waitInWords(seconds) })}
      </span>
    </Notice>
  );
}

function waitInWords(seconds: number): string {
  return seconds < 60
    ? t("signIn.seconds", { seconds })
    : t("signIn.minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
