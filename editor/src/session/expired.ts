type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells whoever listens that the server no longer knows who we are. */
export const signInExpired = {
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
