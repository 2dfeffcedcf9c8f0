import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { ContentType, DraftSummary } from "../api/client";
import { keys } from "../api/queries";
import { drafts } from "../list/pages";

/** What is read of a folder at a time. */
const STEP = 200;

/** A row of a tree: a folder, an item, the offer to show more of a folder, or the sign that its content is still to come. */
export interface TreeNode {
  readonly id: string;
  readonly draft?: DraftSummary;
  readonly children: readonly TreeNode[];
  /** Where more of a folder can be shown: of which, and how many are left. */
  readonly more?: { readonly folder: string; readonly left: number };
}

interface Level {
  readonly drafts: readonly DraftSummary[];
  readonly total: number;
  readonly next?: string | undefined;
  readonly pending: boolean;
}

interface Levels {
  type: ContentType;
  root: string;
  expanded: readonly string[];
  foldersOnly: boolean;
}

/** The rows below a folder: of the folders that are expanded, as far as they have been read. */
export function useLevels({ type, root, expanded, foldersOnly }: Levels) {
  const [pages, setPages] = useState<Readonly<Record<string, readonly string[]>>>({});
  const wanted = [...new Set([root, ...expanded])].flatMap((folder) =>
    ["", ...(pages[folder] ?? [])].map((after) => ({ folder, after })),
  );
  const results = useQueries({
    queries: wanted.map(({ folder, after }) => ({
      queryKey: [...keys.lists, "level", type.name, folder, after],
      queryFn: () =>
        drafts({ type: type.name, folder, deep: false, filters: {} }, { limit: STEP, ...(after !== "" && { after }) }),
    })),
  });
  const levels = new Map<string, Level>();
  wanted.forEach(({ folder }, i) => {
    const before = levels.get(folder);
    const page = results[i]?.data;
    levels.set(folder, {
      drafts: [...(before?.drafts ?? []), ...(page?.drafts ?? [])],
      total: page?.total ?? before?.total ?? 0,
      next: page?.next,
      pending: results[i]?.isPending === true || before?.pending === true,
    });
  });
  return {
    nodes: nodesOf(levels, root, foldersOnly),
    total: levels.get(root)?.total ?? 0,
    pending: results[0]?.isPending ?? true,
    error: results.find(({ error }) => error !== null)?.error ?? null,
    retry: () => results.filter(({ isError }) => isError).forEach((result) => void result.refetch()),
    showMore: (folder: string) => {
      const next = levels.get(folder)?.next;
      if (next === undefined) return;
      setPages((old) => ({ ...old, [folder]: [...(old[folder] ?? []), next] }));
    },
  };
}

function nodesOf(levels: ReadonlyMap<string, Level>, folder: string, foldersOnly: boolean): TreeNode[] {
  const level = levels.get(folder);
  if (level === undefined) return [];
  const shown = foldersOnly ? level.drafts.filter(({ type }) => type === "folder") : level.drafts;
  const nodes = shown.map((draft): TreeNode => {
    return { id: draft.id, draft, children: draft.type === "folder" ? childrenOf(levels, draft, foldersOnly) : [] };
  });
  const wantsMore = level.next !== undefined && (!foldersOnly || level.drafts.at(-1)?.type === "folder");
  if (!wantsMore) return nodes;
  const left = level.total - level.drafts.length;
  return [...nodes, { id: `more ${folder}`, children: [], more: { folder, left } }];
}

/** A folder that was not read yet can be opened nevertheless, if there is something in it. */
function childrenOf(levels: ReadonlyMap<string, Level>, folder: DraftSummary, foldersOnly: boolean): TreeNode[] {
  const level = levels.get(folder.path);
  if (level !== undefined && !(level.pending && level.drafts.length === 0))
    return nodesOf(levels, folder.path, foldersOnly);
  return (folder.children ?? 0) > 0 ? [{ id: `coming ${folder.id}`, children: [] }] : [];
}

/** All nodes of a tree, by their identifier. */
export function nodesById(nodes: readonly TreeNode[], found = new Map<string, TreeNode>()): Map<string, TreeNode> {
  nodes.forEach((node) => {
    found.set(node.id, node);
    nodesById(node.children, found);
  });
  return found;
}
