import { useSyncExternalStore } from "react";
import type { FieldPath } from "./path";

/** Which entries of lists are open; all others show one line. */
export class Expansion {
  private open: ReadonlySet<FieldPath> = new Set();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  isOpen(path: FieldPath): boolean {
    return this.open.has(path);
  }

  set(path: FieldPath, open: boolean): void {
    const next = new Set(this.open);
    if (open) next.add(path);
    else next.delete(path);
    this.open = next;
    this.listeners.forEach((listener) => {
      listener();
    });
  }

  /** Opens every entry that the path leads through. */
  reveal(path: FieldPath): void {
    const steps = path.split("/");
    steps.forEach((step, index) => {
      if (step.startsWith("#")) this.set(steps.slice(0, index + 1).join("/"), true);
    });
  }
}

export function useExpanded(expansion: Expansion, path: FieldPath): boolean {
  return useSyncExternalStore(expansion.subscribe, () => expansion.isOpen(path));
}
