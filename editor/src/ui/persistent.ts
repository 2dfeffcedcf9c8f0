import { root } from "../app/base";
import { connection, reportConnection } from "../app/connection";

const PAUSES = [1_000, 2_000, 4_000, 8_000];
const LONGEST = 15_000;

/**
 * Loads a part of the editor, again and again until it has arrived: after growing pauses, and at once when there is a
 * line again. Hears after each failure how many there were.
 */
export async function persistent<T>(load: () => Promise<T>, failed: (times: number) => void): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      await mendStyles();
      return await load();
    } catch {
      await askForLine();
      failed(times);
      await pause(PAUSES[times - 1] ?? LONGEST);
    }
  }
}

async function askForLine(): Promise<void> {
  try {
    await fetch(`${root}/health/live`, { cache: "no-store" });
    reportConnection(true);
  } catch {
    reportConnection(false);
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => {
    const before = connection.now().online;
    const stop = connection.subscribe(() => {
      if (!before && connection.now().online) end();
    });
    const clock = setTimeout(end, millis);
    window.addEventListener("online", end);
    function end() {
      stop();
      clearTimeout(clock);
      window.removeEventListener("online", end);
      resolve();
    }
  });
}

const broken = new Set<HTMLLinkElement>();
window.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") broken.add(target);
  },
  true,
);

/** The browser asks anew for a script that did not come, but not for its style sheet. */
async function mendStyles(): Promise<void> {
  const mending = [...broken];
  broken.clear();
  await Promise.all(
    mending.map((link) => {
      const fresh = link.cloneNode() as HTMLLinkElement;
      const loaded = new Promise((resolve, reject) => {
        fresh.addEventListener("load", resolve);
        fresh.addEventListener("error", () => reject(new Error(link.href)));
      });
      link.replaceWith(fresh);
      return loaded;
    }),
  );
}
