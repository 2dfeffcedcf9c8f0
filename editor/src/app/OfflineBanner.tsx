import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { root } from "./base";
import { reportConnection, useConnection } from "./connection";
import { t } from "../i18n/messages";

const EVERY = 4_000;

/** Stands at the head of everything while the server can't be reached, and asks it again and again. */
export function OfflineBanner() {
  const { online, waiting } = useConnection();
  useComeBack(online);
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

/** Notices when the server answers again; what could not be read meanwhile is read then. */
function useComeBack(online: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (online) return;
    const ask = async () => {
      try {
        await fetch(`${root}/health/live`, { cache: "no-store" });
        reportConnection(true);
        await client.invalidateQueries();
      } catch {
        // Still no line; it is asked again.
      }
    };
    const clock = setInterval(() => void ask(), EVERY);
    const noticed = () => void ask();
    window.addEventListener("online", noticed);
    return () => {
      clearInterval(clock);
      window.removeEventListener("online", noticed);
    };
  }, [client, online]);
}
