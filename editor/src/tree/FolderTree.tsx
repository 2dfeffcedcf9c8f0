import { useRef, useState } from "react";
import { Button, Collection, Tree, TreeItem, TreeItemContent } from "react-aria-components";
import type { ContentType } from "../api/client";
import { foldersTo } from "../api/paths";
import { t } from "../i18n/messages";
import { ErrorPanel } from "../ui/ErrorPanel";
import { Spinner } from "../ui/Spinner";
import { nodesById, useLevels, type TreeNode } from "./levels";
import { useNewRow } from "./newRow";
import "./tree.css";

interface FolderTreeProps {
  type: ContentType;
  /** The path that is chosen; `/` is the top. */
  chosen: string;
  onChoose: (path: string) => void;
  /** Folders that cannot be chosen. */
  barred?: (path: string) => boolean;
  /** Identifier of a folder that was just made: the focus goes to it. */
  made?: string | undefined;
}

const TOP = "top";

/** All folders of a content type, to choose one of. */
export function FolderTree({ type, chosen, onChoose, barred = () => false, made }: FolderTreeProps) {
  const root = type.rootPath;
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<string>();
  if (shown !== chosen) {
    setShown(chosen);
    setExpanded([...new Set([...expanded, ...foldersTo(chosen)])]);
  }
  const { nodes, pending, error, retry, showMore } = useLevels({ type, root, expanded, foldersOnly: true });
  const byId = nodesById(nodes);
  const pathOf = (id: string) => (id === TOP ? root : byId.get(id)?.draft?.path);
  const idOf = (path: string) =>
    path === root ? TOP : [...byId.values()].find(({ draft }) => draft?.path === path)?.id;
  const chosenId = idOf(chosen);
  const frame = useRef<HTMLDivElement>(null);
  useNewRow(frame, made !== undefined && byId.has(made) ? made : undefined);
  if (error !== null) return <ErrorPanel error={error} retry={retry} />;
  if (pending) {
    return (
      <div className="folder-tree">
        <Spinner />
      </div>
    );
  }
  const top: TreeNode = { id: TOP, children: nodes };
  return (
    <div ref={frame}>
      <Tree
        className="folder-tree"
        aria-label={t("tree.folders")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosenId === undefined ? [] : [chosenId]}
        disabledKeys={[...byId.values()]
          .filter(({ draft }) => draft !== undefined && barred(draft.path))
          .map(({ id }) => id)}
        onSelectionChange={(selected) => {
          const [id] = selected === "all" ? [] : [...selected].map(String);
          const more = id === undefined ? undefined : byId.get(id)?.more;
          const path = id === undefined ? undefined : pathOf(id);
          if (more !== undefined) showMore(more.folder);
          else if (path !== undefined) onChoose(path);
        }}
        expandedKeys={[TOP, ...expanded.flatMap((path) => idOf(path) ?? [])]}
        onExpandedChange={(ids) => setExpanded([...ids].flatMap((id) => pathOf(String(id)) ?? []))}
        items={[top]}
      >
        {function folder(node: TreeNode) {
          const label = labelOf(node);
          return (
            <TreeItem id={node.id} textValue={label} className="folder">
              <TreeItemContent>
                <Chevron />
                {(node.draft !== undefined || node.id === TOP) && <FolderSign />}
                {label}
              </TreeItemContent>
              <Collection items={node.children}>{folder}</Collection>
            </TreeItem>
          );
        }}
      </Tree>
    </div>
  );
}

function labelOf({ id, draft, more }: TreeNode): string {
  if (more !== undefined) return t("tree.more", { count: more.left });
  if (draft !== undefined) return draft.title;
  return id === TOP ? t("tree.top") : t("list.loading");
}

export function Chevron() {
  return (
    <Button slot="chevron" className="chevron">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </Button>
  );
}

export function FolderSign() {
  return (
    <svg className="folder-sign" viewBox="0 0 18 16" width="18" height="16" aria-hidden="true">
      <path d="M1 3.5a1 1 0 0 1 1-1h4.2l1.8 2H16a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1z" />
    </svg>
  );
}
