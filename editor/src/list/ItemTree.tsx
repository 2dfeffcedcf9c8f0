import type { ContentType } from "../api/client";

export function ItemTree({ type }: { type: ContentType }) {
  return <p>{type.name}</p>;
}
