import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../api/queries";
import { tell } from "../ui/toast";

interface AccountAct {
  act: () => Promise<unknown>;
  /** What is told afterwards. */
  done: string;
  after?: () => void;
}

/** Something done with an account; the list of accounts is read anew and what was done is told. */
export function useAccountAct({ act, done, after }: AccountAct) {
  const client = useQueryClient();
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      after?.();
      await client.invalidateQueries({ queryKey: keys.accounts });
      tell(done);
    },
  });
  return {
    start: () => {
      mutate();
    },
    reset,
    isPending,
    error,
  };
}
