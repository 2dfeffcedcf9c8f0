import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { draftQuery } from "../api/queries";

interface ItemLinkProps {
  id: string;
  /** Where it is not known it is asked for. */
  type?: string | undefined;
  /** A field of the item, such as `days/0/date`. */
  where?: string;
  /** What is to be done on the way, such as closing a dialog. */
  onFollow: () => void;
  children: ReactNode;
}

/** Leads to an item, or to one of its fields. */
export function ItemLink({ id, type, where = "", onFollow, children }: ItemLinkProps) {
  const draft = useQuery({ ...draftQuery(id), enabled: type === undefined });
  const known = type ?? draft.data?.type;
  if (known === undefined || known === "folder") return <span>{children}</span>;
  const field = where === "" ? "" : `?${new URLSearchParams({ field: where }).toString()}`;
  return (
    <Link to={`/content/${known}/${id}${field}`} onClick={onFollow}>
      {children}
    </Link>
  );
}
