import { useSyncExternalStore } from "react";

/** What is known of the line to the server, and what waits for it. */
export interface Connection {
  readonly online: boolean;
  /** Whether the server stores anything; it reads on when its disk is full. */
  readonly stores: boolean;
  /** Changes that are typed and not yet stored. */
  readonly waiting: number;
}

const listeners = new Set<() => void>();
const waits = new Map<symbol, number>();
let now: Connection = { online: true, stores: true, waiting: 0 };

function become(next: Connection): void {
  if (next.online === now.online && next.stores === now.stores && next.waiting === now.waiting) return;
  now = next;
  listeners.forEach((listener) => {
    listener();
  });
}

/** How the last request went: whether the server answered at all. */
export function reportConnection(online: boolean): void {
  become({ ...now, online });
}

/** Whether the server stores what it is sent. */
export function reportStoring(stores: boolean): void {
  become({ ...now, stores });
}

/**
 * Says how many changes of one form wait for being stored; 0 when none does any more. Whoever says so keeps the same
 * sign all the time.
 */
export function reportWaiting(form: symbol, changes: number): void {
  if (changes === 0) waits.delete(form);
  else waits.set(form, changes);
  become({ ...now, waiting: [...waits.values()].reduce((sum, one) => sum + one, 0) });
}

export const connection = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  now: () => now,
};

export function useConnection(): Connection {
  return useSyncExternalStore(connection.subscribe, connection.now);
}
