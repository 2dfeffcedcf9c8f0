import { useConnection } from "./connection";
import { t } from "../i18n/messages";
import { useReconnect } from "./reconnect";

/** Stands at the head of everything while the server can't be reached, and asks it again and again. */
export function OfflineBanner() {
  const { online, waiting } = useConnection();
  useReconnect();
  return (
    <div className="offline" role="status">
      {!online && (
        <p>
          <strong>{t("offline.title")}</strong> {t("offline.text", { waiting })}
        </p>
      )}
    </div>
  );
}
