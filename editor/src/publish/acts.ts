import { answered, api, type Schemas } from "../api/client";
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
  return answered(api.POST("/.rest/drafts/move", { body: { items: items.map(revision), parent } }));
}

export function remove(items: readonly ActItem[]): Promise<ManyDone> {
  return answered(api.POST("/.rest/drafts/delete", { body: { items: items.map(revision) } }));
}
