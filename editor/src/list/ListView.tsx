import { useParams, useSearchParams } from "react-router";
import { useContentType } from "../api/queries";
import { Component as NotFound } from "../app/NotFound";
import { chosenView, type ListLook } from "./chosen";
import { ItemList } from "./ItemList";
import "./list.css";
import { lazy } from "../ui/lazy";

const ItemTree = lazy(async () => (await import("../tree/ItemTree")).ItemTree);

/** All items of a content type, as a list or as a tree; the address says which. */
export function Component() {
  const type = useContentType(useParams().type ?? "");
  const [params] = useSearchParams();
  if (type === undefined) return <NotFound />;
  const look: ListLook = chosenView(params.get("view"), type.name);
  if (look === "list") return <ItemList key={type.name} type={type} />;
  return <ItemTree key={type.name} type={type} />;
}
