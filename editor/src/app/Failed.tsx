import { useEffect, useRef } from "react";
import { useRouteError } from "react-router";
import { Offline } from "../api/client";
import { ErrorPanel } from "../ui/ErrorPanel";
import { useConnection } from "./connection";
import { askServer, useReconnect } from "./reconnect";

/**
 * In place of a view that could not be shown; the rest of the page goes on. Where only the line was lost while the view
 * was loaded, it loads by itself when the line is back.
 */
export function Failed() {
  const error = useRouteError();
  const { online } = useConnection();
  const lost = useRef(false);
  useReconnect();
  useEffect(() => void askServer(), []);
  useEffect(() => {
    if (online && lost.current) location.reload();
    lost.current = !online;
  }, [online]);
  return <ErrorPanel error={online ? error : new Offline()} retry={() => location.reload()} />;
}
