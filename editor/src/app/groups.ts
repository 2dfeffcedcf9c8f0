import type { ContentType, Me } from "../api/client";

/** The content types that a person may read, in the order of the navigation. */
export interface Groups {
  readonly edition: readonly ContentType[];
  readonly shared: readonly ContentType[];
}

export function groupsOf(types: readonly ContentType[], me: Pick<Me, "workspaces">): Groups {
  const readable = types.filter((type) => type.workspace in me.workspaces);
  const of = (group: ContentType["group"]) => readable.filter((type) => type.group === group);
  return { edition: of("edition"), shared: [...of("shared"), ...of("media")] };
}

/** The content type whose item is the edition itself: the one that most others of the edition refer to. */
export function editionType(types: readonly ContentType[]): ContentType | undefined {
  const edition = types.filter((type) => type.group === "edition");
  const uses = (type: ContentType) => edition.filter((other) => other !== type && refersTo(other, type)).length;
  const [most] = [...edition].sort((one, other) => uses(other) - uses(one));
  return most !== undefined && uses(most) > 0 ? most : undefined;
}

function refersTo(one: ContentType, other: ContentType): boolean {
  return one.properties.some(({ type, contentType }) => type === "reference" && contentType === other.name);
}
