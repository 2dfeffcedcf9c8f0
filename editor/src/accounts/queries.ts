import { useQuery } from "@tanstack/react-query";
import { keys } from "../api/queries";
import { accounts } from "./acts";

/** All accounts; only those who may manage them can read them. */
export function useAccounts() {
  return useQuery({ queryKey: keys.accounts, queryFn: accounts });
}
