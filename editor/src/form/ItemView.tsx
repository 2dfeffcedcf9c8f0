import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "react-router";
import { Refused } from "../api/client";
import { draftQuery, useContentType } from "../api/queries";
import { ErrorPanel } from "../ui/ErrorPanel";
import { Gone } from "./view/Gone";
import { ItemEditor } from "./view/ItemEditor";
import { ItemSkeleton } from "./view/ItemSkeleton";

/** One item: its form, and what it means for others. */
export function Component() {
  const { type: name = "", id = "" } = useParams();
  const type = useContentType(name);
  const { data: draft, error, refetch } = useQuery(draftQuery(id));
  if (type === undefined) return <Gone type={undefined} />;
  if (draft !== undefined) {
    if (draft.type !== type.name) return <Navigate to={`/content/${draft.type}/${id}`} replace />;
    return <ItemEditor key={id} draft={draft} type={type} />;
  }
  if (error === null) return <ItemSkeleton type={type} />;
  if (error instanceof Refused && error.status === 404) return <Gone type={type} item={id} />;
  return <ErrorPanel error={error} retry={() => void refetch()} />;
}
