import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isOurs } from "../api/client";
import { root } from "./base";
import { reportConnection, useConnection } from "./connection";

const EVERY = 4_000;

/** Whether the server answers at all; what comes of it is reported. */
export async function askServer(): Promise<boolean> {
  try {
    const answered = isOurs(await fetch(`${root}/health/live`, { cache: "no-store" }));
    reportConnection(answered);
    return answered;
  } catch {
    reportConnection(false);
    return false;
  }
}

/** Notices when the server answers again; what could not be read meanwhile is read then. */
export function useReconnect(): void {
  const client = useQueryClient();
  const { online } = useConnection();
  useEffect(() => {
    if (online) return;
    const ask = async () => {
      if (await askServer()) await client.invalidateQueries();
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
