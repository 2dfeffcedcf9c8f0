import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Offline } from "../api/client";
import { keys } from "../api/queries";
import { asTheyAre, type ManyDone } from "./acts";
import type { ActItem } from "./item";

interface Many {
  items: readonly ActItem[];
  act: (items: readonly ActItem[]) => Promise<ManyDone>;
  /** Whether it was done already, as the item is now; undefined for one that is gone. */
  isDone: (now: ActItem | undefined) => boolean;
  /** All went well. */
  onDone: (done: ManyDone) => void;
}

/** Does something with many items. When the answer was lost, another try first looks at what was done already. */
export function useMany({ items, act, isDone, onDone }: Many) {
  const client = useQueryClient();
  const doing = useMutation({
    mutationFn: async (again: boolean): Promise<ManyDone> => {
      if (!again) return act(items);
      const now = new Map((await asTheyAre(items)).map((item) => [item.id, item]));
      const done = items.filter(({ id }) => isDone(now.get(id))).map(({ id }) => id);
      const left = items.flatMap(({ id }) => (done.includes(id) ? [] : (now.get(id) ?? [])));
      const rest = left.length === 0 ? { done: [], refused: [] } : await act(left);
      return { done: [...done, ...rest.done], refused: rest.refused };
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.drafts });
      void client.invalidateQueries({ queryKey: keys.start });
    },
    onSuccess: (done) => {
      if (done.refused.length === 0) onDone(done);
    },
  });
  const lost = doing.error instanceof Offline;
  return {
    run: () => doing.mutate(lost),
    pending: doing.isPending,
    /** What was done and what was not; only where something was not. */
    result: doing.data !== undefined && doing.data.refused.length > 0 ? doing.data : undefined,
    error: doing.error,
    lost,
  };
}
