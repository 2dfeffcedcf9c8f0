import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { Offline, Refused, type Draft } from "../../api/client";
import { connection } from "../../app/connection";
import { keys } from "../../api/queries";
import { t } from "../../i18n/messages";
import { signedInAgain, signInExpired } from "../../session/expired";
import { announce } from "../../ui/announce";
import { personName } from "../../ui/person";
import { tell } from "../../ui/toast";
import type { ItemStore } from "../state/store";
import { isPassing, save, type Outcome, type Send } from "./save";

const SECOND = 1_000;
const NOTHING_STORED = 507;

interface Saving {
  /** Saves, tells what came of it, and answers the draft as it is stored if it is. */
  save: () => Promise<Draft | undefined>;
  /** Whether it is asked which version counts, where somebody else changed the same. */
  asked: boolean;
  ask: (asked: boolean) => void;
}

/**
 * Saving by hand. `onOutcome` hears after each whether fields need a hand. What failed for want of a line or a sign-in is tried again
 * when there is one.
 */
export function useSave(store: ItemStore, send: Send, onOutcome: (needsHand: boolean) => void): Saving {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const run = useCallback(async () => {
    const outcome = await save(store, send);
    if (outcome.kind === "conflict") setAsked(true);
    if (outcome.kind === "saved") await stored(outcome);
    tellOf(outcome);
    const unreadable = Object.keys(store.get().edit.typed).length > 0;
    const refused = outcome.kind === "failed" && !isPassing(outcome.error);
    if (outcome.kind !== "busy") onOutcome(refused || unreadable);
    return outcome.kind === "saved" ? outcome.draft : undefined;
    async function stored({ draft }: { draft: Draft }) {
      client.setQueryData(keys.draft(draft.id), draft);
      void client.invalidateQueries({ queryKey: keys.start });
      void client.invalidateQueries({ queryKey: keys.drafts, predicate: ({ queryKey }) => queryKey[1] !== "item" });
    }
  }, [store, send, onOutcome, client]);
  useRetry(store, run);
  return { save: run, asked, ask: setAsked };
}

function tellOf(outcome: Outcome): void {
  if (outcome.kind === "nothing") announce(t("form.save.nothing"));
  if (outcome.kind === "saved") announce(t("form.save.done"));
  if (outcome.kind === "saved" && outcome.merged !== undefined) {
    tell(t("form.save.merged", { name: personName(outcome.merged.changed) }));
  }
  if (outcome.kind !== "failed") return;
  if (outcome.error instanceof Refused && outcome.error.status === 401) signInExpired.notify();
  if (outcome.error instanceof Offline) announce(t("form.save.offline"), "assertive");
}

/** Tries a failed save again once the server is there and stores, when it said to, or after the same person signed in again. */
function useRetry(store: ItemStore, run: () => Promise<unknown>): void {
  useEffect(() => {
    const retry = () => {
      const { edit, saving } = store.get();
      // Whoever makes a new item is led to it, which takes a press of theirs.
      if (edit.base.revision === 0) return;
      if (saving.kind === "failed" && mayWorkLater(saving.error)) void run();
    };
    const stops = [signedInAgain.listen(retry), onComeBack(retry), onAskedToWait(store, retry)];
    window.addEventListener("online", retry);
    return () => {
      stops.forEach((stop) => stop());
      window.removeEventListener("online", retry);
    };
  }, [store, run]);
}

/** A full disk is told like any refusal, and may have room again later. */
function mayWorkLater(error: unknown): boolean {
  return isPassing(error) || (error instanceof Refused && error.status === NOTHING_STORED);
}

function onComeBack(retry: () => void): () => void {
  const works = () => connection.now().online && connection.now().stores;
  let worked = works();
  return connection.subscribe(() => {
    if (works() && !worked) retry();
    worked = works();
  });
}

/** A server that is busy or starting says for how long. */
function onAskedToWait(store: ItemStore, retry: () => void): () => void {
  let clock = 0;
  const stop = store.subscribe(() => {
    const { saving } = store.get();
    clearTimeout(clock);
    if (saving.kind === "failed" && saving.error instanceof Refused && saving.error.retryAfter !== undefined) {
      clock = window.setTimeout(retry, saving.error.retryAfter * SECOND);
    }
  });
  return () => {
    clearTimeout(clock);
    stop();
  };
}
