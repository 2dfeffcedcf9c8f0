import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Refused } from "../../api/client";
import { keys } from "../../api/queries";
import { upload } from "../../api/upload";
import { t } from "../../i18n/messages";
import { signInExpired } from "../../session/expired";
import { announce } from "../../ui/announce";
import { refusalOf, type Refusal } from "./refusal";

/** A file on its way, or one that did not arrive and why. */
export interface Uploading {
  readonly key: string;
  readonly file: File;
  readonly part: number;
  /** Why it did not arrive; absent while it is on its way. */
  readonly failed: Refusal | undefined;
}

/**
 * Files that are being sent, one after the other in the order in which they were given. What did not arrive is told until
 * the next ones are given.
 */
export function useUploads(onStored: (id: string) => void) {
  const [running, setRunning] = useState<readonly Uploading[]>([]);
  const client = useQueryClient();
  const stops = useRef(new Map<string, AbortController>());
  const update = (key: string, part: Partial<Uploading>) =>
    setRunning((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const drop = (key: string) => setRunning((all) => all.filter((each) => each.key !== key));
  const send = async ({ key, file }: Uploading) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    update(key, { failed: undefined, part: 0 });
    try {
      const draft = await upload(file, { signal: stop.signal, onProgress: (part) => update(key, { part }) });
      drop(key);
      announce(t("form.asset.uploaded", { name: file.name }));
      await client.invalidateQueries({ queryKey: keys.lists });
      onStored(draft.id);
    } catch (error) {
      if (stop.signal.aborted) drop(key);
      else {
        if (error instanceof Refused && error.status === 401) signInExpired.notify();
        update(key, { failed: refusalOf(error) });
      }
    }
  };
  return {
    running,
    start: async (files: readonly File[]) => {
      const added = files.map((file) => ({ key: crypto.randomUUID(), file, part: 0, failed: undefined }));
      setRunning((all) => [...all.filter(isOnItsWay), ...added]);
      for (const each of added) await send(each);
    },
    retry: send,
    /** What did not arrive need not be spoken of any longer. */
    clear: () => setRunning((all) => all.filter(isOnItsWay)),
    stop: ({ key }: Uploading) => {
      stops.current.get(key)?.abort();
      drop(key);
    },
  };
}

function isOnItsWay({ failed }: Uploading): boolean {
  return failed === undefined;
}
