/**
 * The way within the editor that a text names, and the start page for anything else: an address of another site, or one
 * where people only sign in.
 */
export function ownPath(text: string | null): string {
  const own = text !== null && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text);
  return own && !/^\/(first-)?sign-in(?![\w-])/.test(text) ? text : "/";
}

/** The address of the sign-in from which one comes back to that place. */
export function signInPath(from: string): string {
  const to = ownPath(from);
  return to === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`;
}
