import { Offline, Refused } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";

/** Says that the rows are not the newest ones, and why. */
export function Stale({ error, retry }: { error: Error; retry: () => void }) {
  const why =
    error instanceof Refused
      ? error.message
      : error instanceof Offline
        ? t("list.stale.offline")
        : t("list.stale.unexpected");
  return (
    <div className="list-stale" role="alert">
      <p>
        <strong>{t("list.stale")}</strong> {why}
      </p>
      <Button onPress={retry}>{t("error.retry")}</Button>
    </div>
  );
}
