import { useEffect } from "react";
import { t } from "../i18n/messages";
import { root } from "./base";
import { reportStoring, useConnection } from "./connection";

const EVERY = 60_000;
const EVERY_WHILE_NOTHING_IS_STORED = 5_000;

/** Stands at the head of everything while the server stores nothing, such as on a full disk. */
export function StoringBanner() {
  const { stores } = useConnection();
  useAskedAgain(stores ? EVERY : EVERY_WHILE_NOTHING_IS_STORED);
  return (
    <div className="offline" role="status">
      {!stores && (
        <p>
          <strong>{t("storing.title")}</strong> {t("storing.text")}
        </p>
      )}
    </div>
  );
}

function useAskedAgain(every: number): void {
  useEffect(() => {
    void ask();
    const clock = setInterval(() => void ask(), every);
    return () => {
      clearInterval(clock);
    };
  }, [every]);
}

/** Without an answer nothing is known, and what was known stays. */
async function ask(): Promise<void> {
  try {
    const answer = await fetch(`${root}/health/ready`, { cache: "no-store" });
    const { writing } = (await answer.json()) as { writing?: string };
    if (answer.ok && writing !== undefined) reportStoring(writing === "ok");
  } catch {
    // No line, or a proxy that keeps the address for itself.
  }
}
