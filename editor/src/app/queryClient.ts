import { focusManager, MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Offline, Refused } from "../api/client";
import { signInExpired } from "../session/expired";

/** A sign-in that ran out is noticed wherever it shows first. */
function noticed(error: Error): void {
  if (error instanceof Refused && error.status === 401 && error.code === "notAuthorized") signInExpired.notify();
}

// Who works in two windows side by side comes back to one without having hidden it.
focusManager.setEventListener((comeBack) => {
  const listener = () => {
    comeBack();
  };
  window.addEventListener("focus", listener);
  window.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    window.removeEventListener("visibilitychange", listener);
  };
});

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticed }),
  mutationCache: new MutationCache({ onError: noticed }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => error instanceof Offline && count < 3,
      networkMode: "always",
    },
    mutations: { retry: false, networkMode: "always" },
  },
});
