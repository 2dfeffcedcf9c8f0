import { t } from "../i18n/messages";

export const SHORTEST = 12;
export const LONGEST = 1024;

/** What is wrong with a new password, and how to mend it; empty if nothing is. */
export function passwordProblem(password: string): string {
  if (password.length < SHORTEST) return t("password.short", { missing: SHORTEST - password.length });
  return password.length > LONGEST ? t("password.long", { longest: LONGEST }) : "";
}

/** What is wrong with the second typing of a new password; empty if nothing is. */
export function repeatProblem(password: string, again: string): string {
  return password === again ? "" : t("password.different");
}

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** A password that nobody guesses and everybody can type from paper: four groups of five, 100 bits. */
export function generatedPassword(bytes: Uint8Array = crypto.getRandomValues(new Uint8Array(20))): string {
  const letters = [...bytes].map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return [0, 5, 10, 15].map((start) => letters.slice(start, start + 5).join("")).join("-");
}
