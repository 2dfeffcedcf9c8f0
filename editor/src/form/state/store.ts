import { useSyncExternalStore } from "react";
import type { Draft } from "../../api/client";
import { begin, change, isChanged, saved, type, valueAt, type Base, type ItemEdit, type Patch } from "./edit";
import type { Json } from "./json";
import { isWithin, topOf, type FieldPath } from "./path";

/**
 * What the server found wrong with a value, beside its field until that is changed: it `refused` to store it, or it is
 * stored and `standing` in the way of a publication.
 */
export interface Finding {
  readonly kind: "refused" | "standing";
  readonly path: FieldPath;
  readonly what: string;
  readonly hint: string;
}

/**
 * Where a save stands. `failed` and `conflict` keep everything that was typed; a conflict with what somebody else stored
 * lasts until it is decided.
 */
export type Saving =
  | { readonly kind: "rest" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "conflict"; readonly theirs: Draft };

export interface ItemState {
  readonly edit: ItemEdit;
  readonly saving: Saving;
  readonly findings: readonly Finding[];
}

/** One item being edited. Whoever selects a part of it hears of changes of that part only. */
export class ItemStore {
  private state: ItemState;
  private readonly listeners = new Set<() => void>();

  constructor(base: Base) {
    this.state = { edit: begin(base), saving: { kind: "rest" }, findings: [] };
  }

  readonly get = (): ItemState => this.state;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  value(path: FieldPath): Json | undefined {
    return valueAt(this.state.edit, path);
  }

  change(path: FieldPath, value: Json | undefined): void {
    this.put({ edit: change(this.state.edit, path, value), findings: this.findingsBeside(path) });
  }

  type(path: FieldPath, text: string): void {
    this.put({ edit: type(this.state.edit, path, text), findings: this.findingsBeside(path) });
  }

  /** Puts another edit in place, such as one that was rebased. */
  replace(edit: ItemEdit): void {
    this.put({ edit });
  }

  /** Takes what the server has now, unless something is not saved yet. */
  load(base: Base): void {
    const { edit } = this.state;
    if (!isChanged(edit) && base.revision !== edit.base.revision)
      this.put({ edit: saved(edit, {}, base), saving: { kind: "rest" }, findings: [] });
  }

  saving(): void {
    const standing = this.state.findings.filter(({ kind }) => kind === "standing");
    this.put({ saving: { kind: "saving" }, findings: standing });
  }

  saved(sent: Patch, answer: Base): void {
    this.put({ edit: saved(this.state.edit, sent, answer), saving: { kind: "rest" } });
  }

  /** Takes the edit laid over what somebody else stored; the save may begin anew. */
  merged(edit: ItemEdit): void {
    this.put({ edit, saving: { kind: "rest" } });
  }

  failed(error: unknown, findings: readonly Finding[] = []): void {
    const others = this.state.findings.filter(({ path }) => !findings.some((finding) => finding.path === path));
    this.put({ saving: { kind: "failed", error }, findings: [...findings, ...others] });
  }

  /** Somebody else stored that first, and changed the same. */
  conflict(theirs: Draft): void {
    this.put({ saving: { kind: "conflict", theirs } });
  }

  /** Takes what the server finds wrong with what it has; what was changed since is another matter. */
  standing(found: readonly Finding[]): void {
    const { findings, edit } = this.state;
    const still = found.filter(({ path }) => !(topOf(path) in edit.changes));
    this.put({ findings: [...findings.filter(({ kind }) => kind === "refused"), ...still] });
  }

  /** Drops everything that is not saved. */
  discard(): void {
    this.put({ edit: begin(this.state.edit.base), saving: { kind: "rest" }, findings: [] });
  }

  private findingsBeside(path: FieldPath): readonly Finding[] {
    const { findings } = this.state;
    const others = findings.filter((finding) => !isWithin(finding.path, path) && !isWithin(path, finding.path));
    return others.length === findings.length ? findings : others;
  }

  private put(part: Partial<ItemState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

/** A part of an item's state; the component is drawn anew when that part is another one. */
export function useSelected<T>(store: ItemStore, select: (state: ItemState) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
