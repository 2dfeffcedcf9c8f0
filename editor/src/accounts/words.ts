import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";

export type Group = Schemas["Group"];
export type Account = Schemas["Account"];

/** From the fewest rights to the most. */
export const GROUPS: readonly Group[] = ["authors", "publishers", "administrators"];

/** The account that stays, whatever is done to the others. */
export const SUPERUSER = "superuser";

/** What the person of an account is called. */
export function called({ user, name }: Pick<Account, "user" | "name">): string {
  return name === "" ? user : name;
}

/** What a group is called. */
export function groupName(group: Group): string {
  return t(`group.${group}`);
}

/** All groups of a person by name, or that there is none. */
export function groupNames(groups: readonly Group[]): string {
  const names = GROUPS.filter((group) => groups.includes(group)).map(groupName);
  return names.length === 0 ? t("group.none") : names.join(", ");
}

/** What is wrong with a user name and what would be right; empty if nothing is. */
export function userProblem(user: string): string {
  if (user === "") return t("account.user.missing");
  return /^[\p{L}\p{N}._@+-]{1,100}$/u.test(user) ? "" : t("account.user.wrong");
}

/** A user name made of what people call that person: `anna.müller` of `Anna Müller`. */
export function suggestedUser(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}._@+-]+/gu, ".")
    .replace(/^\.+|\.+$/g, "")
    .slice(0, 100);
}
