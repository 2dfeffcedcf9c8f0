import type { Draft } from "../../api/client";
import type { ItemEdit, Patch } from "./edit";
import type { Content } from "./json";

/** Changes of an item that only this browser has. */
export interface Unsaved {
  readonly user: string;
  /** Identifier of the item; `new` where the server has none yet. */
  readonly item: string;
  readonly type: Draft["type"];
  readonly title: string;
  readonly time: string;
  readonly revision: number;
  /** What the changed properties held before. */
  readonly base: Content;
  readonly changes: Patch;
  readonly typed: ItemEdit["typed"];
}

export type About = Pick<Unsaved, "user" | "item" | "type" | "title">;

const PREFIX = "litfass-unsaved/";
const KEPT = 60 * 24 * 60 * 60 * 1000;
/** Two windows may edit one item; each keeps its own changes. */
const WINDOW = crypto.randomUUID();

export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** What was typed and not saved, kept in this browser through reload, crash and expired sign-in. */
export class UnsavedChanges {
  private readonly listeners = new Set<() => void>();
  private list: readonly Kept[] | undefined;

  constructor(
    private readonly storage: Storage,
    private readonly now: () => Date = () => new Date(),
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Everything kept, the newest first; the same array as long as nothing changes. */
  readonly all = (): readonly Kept[] => (this.list ??= this.read());

  /** Keeps the changes of an edit in place of those kept for it by this window; answers whether there was room. */
  keep(about: About, { base, changes, typed }: ItemEdit): boolean {
    const before = Object.keys(changes).flatMap((name) => {
      const value = base.content[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const time = this.now().toISOString();
    const kept: Unsaved = { ...about, time, revision: base.revision, base: Object.fromEntries(before), changes, typed };
    try {
      this.storage.setItem(keyOf(about), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    } finally {
      this.changed();
    }
  }

  /** Nothing is unsaved any more in what this window edits of that item. */
  settle(about: Pick<About, "user" | "item">): void {
    this.forget(keyOf(about));
  }

  forget(key: string): void {
    this.storage.removeItem(key);
    this.changed();
  }

  /** Nothing that person has typed is kept any longer, in whichever window it was. */
  forgetAll(user: string): void {
    this.all()
      .filter((kept) => kept.user === user)
      .forEach(({ key }) => {
        this.storage.removeItem(key);
      });
    this.changed();
  }

  /** Somebody else's window kept or dropped something. */
  readonly changed = (): void => {
    this.list = undefined;
    this.listeners.forEach((listener) => {
      listener();
    });
  };

  private read(): readonly Kept[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? "");
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => this.one(key))
      .sort((one, other) => other.time.localeCompare(one.time));
  }

  private one(key: string): Kept[] {
    const found = parsed(this.storage.getItem(key));
    const old = found === undefined || this.now().getTime() - new Date(found.time).getTime() > KEPT;
    if (found !== undefined && !old) return [{ ...found, key, here: key.endsWith(WINDOW) }];
    this.storage.removeItem(key);
    return [];
  }
}

/** Something kept; `here` if it belongs to what this window edits. */
export interface Kept extends Unsaved {
  readonly key: string;
  readonly here: boolean;
}

function keyOf({ user, item }: Pick<About, "user" | "item">): string {
  return `${PREFIX}${encodeURIComponent(user)}/${item}/${WINDOW}`;
}

function parsed(text: string | null): Unsaved | undefined {
  try {
    const found = JSON.parse(text ?? "") as Unsaved;
    return typeof found.time === "string" && typeof found.changes === "object" ? found : undefined;
  } catch {
    return undefined;
  }
}
