import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";

/** Under which name the server itself writes, such as when it imports content at its first start. */
const SERVER = "system";

/** Whether a person did something, not the server by itself. */
export function isByPerson({ user }: Pick<Schemas["Stamp"], "user">): boolean {
  return user !== SERVER;
}

/** What the person who did something is called here. */
export function personName({ user, name }: Pick<Schemas["Stamp"], "user" | "name">): string {
  if (!isByPerson({ user })) return t("person.server");
  return name === "" ? user : name;
}
