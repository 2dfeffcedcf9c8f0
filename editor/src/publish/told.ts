import type { Schemas } from "../api/client";
import type { Publication } from "./acts";

/** What a publication did, told as it was asked for: what came along for the folders it lies in is counted apart. */
export interface Told {
  readonly published: boolean;
  readonly count: number;
  readonly folders: number;
}

export function toldOf({ changes }: Pick<Publication, "changes">, request: Schemas["PublicationRequest"]): Told {
  const published = request.publish?.length ? request.publish.map(({ id }) => id) : undefined;
  const asked = new Set(published ?? request.unpublish);
  const done = changes.filter((change) => change.published === (published !== undefined));
  const count = done.filter(({ id }) => asked.has(id)).length;
  return { published: published !== undefined, count, folders: done.length - count };
}
