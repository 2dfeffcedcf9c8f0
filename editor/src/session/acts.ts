import { answered, api, Refused, rememberCsrfToken, type Me } from "../api/client";
import { keys } from "../api/queries";
import { base } from "../app/base";
import { queryClient } from "../app/queryClient";
import { endKeeping } from "../form/state/keeping";

/** Signs in with name and password. What was kept of another person's answers is gone then. */
export async function signIn(user: string, password: string): Promise<Me> {
  return entered(await answered(api.POST("/.rest/sign-in", { body: { user, password } })));
}

/** Sets the superuser's first password and signs in. */
export async function firstSignIn(code: string, password: string): Promise<Me> {
  return entered(await answered(api.POST("/.rest/sign-in/first", { body: { code, password } })));
}

/** Changes one's own password; all other sign-ins of this person end. */
export async function changePassword(old: string, password: string): Promise<Me> {
  return entered(await answered(api.PUT("/.rest/me/password", { body: { old, new: password } })));
}

function entered(me: Me): Me {
  const before = queryClient.getQueryData<Me>(keys.me);
  rememberCsrfToken(me);
  if (before !== undefined && before.user !== me.user) queryClient.clear();
  queryClient.setQueryData(keys.me, me);
  return me;
}

export interface Leaving {
  readonly everywhere: boolean;
  /** Whether what is typed and not saved is dropped for good. */
  readonly discard: boolean;
}

/**
 * Ends this sign-in, or all of this person, and forgets all that was read, in every window; a sign-in that has ended
 * already is no failure.
 */
export async function signOut(user: string, { everywhere, discard }: Leaving): Promise<void> {
  try {
    await answered(api.POST("/.rest/sign-out", { body: { everywhere } }));
  } catch (e) {
    if (!(e instanceof Refused && e.status === 401)) throw e;
  }
  windows.postMessage({ user, everywhere, discard });
  leave(user, { everywhere, discard });
}

const windows = new BroadcastChannel("litfass-signed-out");
windows.onmessage = ({ data }: MessageEvent<Leaving & { user: string }>) => {
  if (queryClient.getQueryData<Me>(keys.me)?.user === data.user) leave(data.user, data);
};

function leave(user: string, { everywhere, discard }: Leaving): void {
  endKeeping(user, discard);
  location.assign(`${base}sign-in?out=${everywhere ? "everywhere" : "here"}`);
}
