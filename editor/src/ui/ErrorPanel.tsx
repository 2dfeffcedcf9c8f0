import { Offline, Refused } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "./Button";

/** What happened, what is safe, and what to do. */
export function ErrorPanel({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="error-panel" role="alert">
      <h2>{title(error)}</h2>
      <p>{text(error)}</p>
      <Button onPress={retry}>{t("error.retry")}</Button>
    </div>
  );
}

function title(error: unknown): string {
  if (error instanceof Offline) return t("error.offline.title");
  return error instanceof Refused && error.status === 403 ? t("error.forbidden.title") : t("error.unexpected.title");
}

function text(error: unknown): string {
  if (error instanceof Offline) return t("error.offline.text");
  return error instanceof Refused ? error.message : t("error.unexpected.text");
}
