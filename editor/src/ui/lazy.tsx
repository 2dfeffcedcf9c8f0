import {
  createElement,
  lazy as reactLazy,
  Suspense,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from "react";
import { useConnection } from "../app/connection";
import { t } from "../i18n/messages";
import { Button } from "./Button";
import { persistent } from "./persistent";
import { Spinner } from "./Spinner";
import "./lazy.css";

/** So often it may have been the line; then perhaps the editor on the server is a newer one. */
const OFTEN = 3;

/**
 * A component that is loaded when it is first shown. Until then `waiting` stands in its place; where it can't be loaded
 * that is said there, and it is tried again.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>, waiting: ReactNode = <Spinner />) {
  const failures = countOf();
  const Loaded = reactLazy(async () => ({ default: await persistent(load, failures.become) }));
  return function Lazy(props: P) {
    return (
      <Suspense fallback={<Arriving failures={failures} waiting={waiting} />}>
        {createElement(Loaded as ComponentType<P>, props)}
      </Suspense>
    );
  };
}

function Arriving({ failures, waiting }: { failures: Count; waiting: ReactNode }) {
  const times = useSyncExternalStore(failures.subscribe, failures.now);
  const { online } = useConnection();
  return (
    <>
      {times === 0 && waiting}
      <div role="status" className={times === 0 ? undefined : "arriving"}>
        {times > 0 && <p>{t(online && times >= OFTEN ? "ui.lazy.stuck" : "ui.lazy.failed")}</p>}
        {online && times >= OFTEN && <Button onPress={() => location.reload()}>{t("ui.lazy.reload")}</Button>}
      </div>
    </>
  );
}

type Count = ReturnType<typeof countOf>;

function countOf() {
  const listeners = new Set<() => void>();
  let count = 0;
  return {
    now: () => count,
    become: (times: number) => {
      count = times;
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
