type Listener = () => void;

function signal() {
  const listeners = new Set<Listener>();
  return {
    notify: () => {
      listeners.forEach((listener) => {
        listener();
      });
    },
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Tells whoever listens that the server no longer knows who we are. */
export const signInExpired = signal();

/** Tells whoever listens that the same person has signed in again: what was refused meanwhile may be sent once more. */
export const signedInAgain = signal();
