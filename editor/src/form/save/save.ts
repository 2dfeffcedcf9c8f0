import { Offline, Refused, type Draft } from "../../api/client";
import { contentOf, patchOf, type ItemEdit, type Patch } from "../state/edit";
import { withoutKeys } from "../state/entry";
import type { Conflict } from "../state/merge";
import { baseOf } from "../state/openItems";
import { rebase } from "../state/rebase";
import type { ItemStore } from "../state/store";
import { findingsOf } from "./findings";

/** What became of a save. Whatever it was, nothing that was typed is lost. */
export type Outcome =
  | { kind: "saved"; draft: Draft; merged: Draft | undefined }
  /** There was nothing to save, except perhaps text that stands for no value. */
  | { kind: "nothing" }
  /** One is on its way already. */
  | { kind: "busy" }
  | { kind: "conflict"; theirs: Draft; conflicts: readonly Conflict[] }
  | { kind: "failed"; error: unknown };

/** Stores a patch on that revision; for a new item all of it. */
export type Send = (sending: { edit: ItemEdit; patch: Patch }) => Promise<Draft>;

const MOST_MERGES = 5;

/**
 * Saves what is not saved yet. Where somebody else saved in between and nothing overlaps, both are laid together and
 * saved; otherwise the conflict is told, and the edit stays as it was.
 */
export function save(store: ItemStore, send: Send): Promise<Outcome> {
  return attempt(store, send, { count: 0, merged: undefined });
}

/** How often somebody else was faster, and what they stored last. */
interface Merges {
  count: number;
  merged: Draft | undefined;
}

async function attempt(store: ItemStore, send: Send, { count, merged }: Merges): Promise<Outcome> {
  const { edit, saving } = store.get();
  if (saving.kind === "saving") return { kind: "busy" };
  const isNew = edit.base.revision === 0;
  if (!isNew && Object.keys(edit.changes).length === 0) {
    // Whoever took back what met somebody else's change has decided for that.
    if (saving.kind === "conflict") store.load(baseOf(saving.theirs));
    return { kind: "nothing" };
  }
  store.saving();
  try {
    const draft = await send({ edit, patch: isNew ? (withoutKeys(contentOf(edit)) as Patch) : patchOf(edit) });
    store.saved(edit.changes, baseOf(draft));
    return { kind: "saved", draft, merged };
  } catch (error) {
    const theirs = newerOf(error);
    if (theirs === undefined) return failed(store, error);
    const { edit: rebased, conflicts } = rebase(store.get().edit, baseOf(theirs));
    if (conflicts.length > 0 || count >= MOST_MERGES) return conflicting(store, theirs, conflicts);
    store.merged(rebased);
    if (Object.keys(rebased.changes).length === 0) return { kind: "saved", draft: theirs, merged: undefined };
    return attempt(store, send, { count: count + 1, merged: theirs });
  }
}

function conflicting(store: ItemStore, theirs: Draft, conflicts: readonly Conflict[]): Outcome {
  store.conflict(theirs);
  return { kind: "conflict", theirs, conflicts };
}

function failed(store: ItemStore, error: unknown): Outcome {
  const problems = error instanceof Refused ? error.problems : [];
  store.failed(error, findingsOf(problems, contentOf(store.get().edit), { kind: "refused" }));
  return { kind: "failed", error };
}

/** The version that somebody else stored, where that is why a save was refused. */
function newerOf(error: unknown): Draft | undefined {
  return error instanceof Refused && error.status === 409 ? error.body.current : undefined;
}

/** Whether the line or the sign-in is what is missing, so that the same save may work later. */
export function isPassing(error: unknown): boolean {
  return error instanceof Offline || (error instanceof Refused && [401, 429, 503].includes(error.status));
}
