import { answered, api, Offline, type Draft } from "../../api/client";
import type { Send } from "../save/save";
import { equal, type Content, type Json } from "../state/json";

interface Where {
  type: string;
  parent: string;
}

const LOOKED_AT = 5;

/**
 * Makes a new item. Where the answer to an earlier attempt was lost it may be there already: then that is it, and
 * there are not two.
 */
export function creation(where: Where, complete: (content: Content) => Content): Send {
  let lost = false;
  return async ({ patch }) => {
    const content = complete(patch);
    const found = lost ? await alreadyThere(where, content) : undefined;
    if (found !== undefined) return found;
    try {
      return await answered(api.POST("/.rest/drafts", { body: { ...where, content } }));
    } catch (error) {
      lost = error instanceof Offline;
      throw error;
    }
  };
}

async function alreadyThere({ type, parent }: Where, content: Content): Promise<Draft | undefined> {
  const query = { type, folder: parent, sort: "-changed", limit: LOOKED_AT };
  const { drafts } = await answered(api.GET("/.rest/drafts", { params: { query } }));
  const items = await Promise.all(
    drafts.map(({ id }) => answered(api.GET("/.rest/drafts/{id}", { params: { path: { id } } }))),
  );
  return items.find((item) => item.revision === 1 && equal(anonymous(item.content as Content), content));
}

/** Without the identifiers that the server gave. */
function anonymous(value: Json): Json {
  return JSON.parse(JSON.stringify(value, (name, each: Json) => (name === "@id" ? undefined : each))) as Json;
}
