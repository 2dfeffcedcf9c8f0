import { answered, api, Refused, type Draft, type Schemas } from "../api/client";
import { drafts } from "../list/pages";
import type { ActItem } from "./item";

export type Publication = Schemas["Publication"];
export type Preview = Schemas["PublicationPreview"];
export type ManyDone = Schemas["ManyDone"];

const revision = ({ id, revision }: ActItem) => ({ id, revision });

export function preview(request: Schemas["PublicationRequest"]): Promise<Preview> {
  return answered(api.POST("/.rest/publications/preview", { body: request }));
}

export function publish(request: Schemas["PublicationRequest"]): Promise<Publication> {
  return answered(api.POST("/.rest/publications", { body: request }));
}

export function move(items: readonly ActItem[], parent: string): Promise<ManyDone> {
  return inSteps(items, (some) =>
    answered(api.POST("/.rest/drafts/move", { body: { items: some.map(revision), parent } })),
  );
}

export function remove(items: readonly ActItem[]): Promise<ManyDone> {
  return inSteps(items, (some) => answered(api.POST("/.rest/drafts/delete", { body: { items: some.map(revision) } })));
}

export function rename({ id, revision }: ActItem, parent: string, name: string): Promise<Draft> {
  return answered(api.POST("/.rest/drafts/{id}/move", { params: { path: { id } }, body: { revision, parent, name } }));
}

export function newFolder(workspace: string, parent: string, name: string): Promise<Draft> {
  return answered(api.POST("/.rest/drafts", { body: { type: "folder", workspace, parent, name } }));
}

/** As many at a time as the server takes. */
const STEP = 500;

async function inSteps(
  items: readonly ActItem[],
  act: (some: readonly ActItem[]) => Promise<ManyDone>,
): Promise<ManyDone> {
  const all: ManyDone = { done: [], refused: [] };
  for (let at = 0; at < items.length; at += STEP) {
    const { done, refused } = await act(items.slice(at, at + STEP));
    all.done.push(...done);
    all.refused.push(...refused);
  }
  return all;
}

/** How many identifiers fit into an address. */
const IDS = 50;

/** Those of the items that still exist, as they are now. */
export async function asTheyAre(items: readonly ActItem[]): Promise<ActItem[]> {
  const now: ActItem[] = [];
  for (const type of new Set(items.map((item) => item.type))) {
    const some = items.filter((item) => item.type === type);
    if (type === "folder") for (const { id } of some) now.push(...(await one(id)));
    else for (let at = 0; at < some.length; at += IDS) now.push(...(await byId(type, some.slice(at, at + IDS))));
  }
  return now;
}

async function byId(type: string, items: readonly ActItem[]): Promise<ActItem[]> {
  return (await drafts({ type, id: items.map(({ id }) => id), filters: {} }, { limit: IDS })).drafts;
}

async function one(id: string): Promise<ActItem[]> {
  try {
    return [await answered(api.GET("/.rest/drafts/{id}", { params: { path: { id } } }))];
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return [];
    throw error;
  }
}
