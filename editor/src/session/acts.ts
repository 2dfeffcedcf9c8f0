import { answered, api, Refused, rememberCsrfToken, type Me } from "../api/client";
import { keys } from "../api/queries";
import { base } from "../app/base";
import { queryClient } from "../app/queryClient";

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

/** Ends this sign-in, or all of this person, and forgets all that was read; a sign-in that has ended already is no failure. */
export async function signOut(everywhere: boolean): Promise<void> {
  try {
    await answered(api.POST("/.rest/sign-out", { body: { everywhere } }));
  } catch (e) {
    if (!(e instanceof Refused && e.status === 401)) throw e;
  }
  location.assign(`${base}sign-in?out=${everywhere ? "everywhere" : "here"}`);
}
