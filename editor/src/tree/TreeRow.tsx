import { Button, Collection, TreeItem, TreeItemContent } from "react-aria-components";
import type { ReactElement } from "react";
import type { DraftSummary } from "../api/client";
import { ago, dateTime } from "../i18n/time";
import { t } from "../i18n/messages";
import { Checkbox } from "../ui/Checkbox";
import { OpenPoints } from "../ui/OpenPoints";
import { personName } from "../ui/person";
import { StateMark } from "../ui/StateMark";
import { Chevron, FolderSign } from "./FolderTree";
import type { TreeNode } from "./levels";

interface TreeRowProps {
  node: TreeNode;
  onMore: (folder: string) => void;
  /** Opens or closes a folder. */
  onToggle: (folder: string) => void;
  draggable: boolean;
  row: (node: TreeNode) => ReactElement;
}

/** A folder, an item, or the offer to show more of a folder. */
export function TreeRow({ node, onMore, onToggle, draggable, row }: TreeRowProps) {
  const { id, draft, more, children } = node;
  if (draft === undefined) return <MoreRow id={id} more={more} onMore={onMore} draggable={draggable} />;
  const isFolder = draft.type === "folder";
  return (
    <TreeItem
      id={id}
      textValue={draft.title}
      aria-label={isFolder ? folderLabel(draft) : itemLabel(draft)}
      className="tree-row"
      {...(isFolder ? { onAction: () => onToggle(draft.path) } : { href: `/content/${draft.type}/${draft.id}` })}
    >
      <TreeItemContent>
        {draggable && <DragHandle title={draft.title} />}
        <Checkbox slot="selection" />
        <Chevron />
        {isFolder ? <FolderCells draft={draft} /> : <ItemCells draft={draft} />}
      </TreeItemContent>
      <Collection items={children}>{row}</Collection>
    </TreeItem>
  );
}

interface MoreRowProps extends Pick<TreeRowProps, "onMore" | "draggable"> {
  id: string;
  more: TreeNode["more"] | undefined;
}

function MoreRow({ id, more, onMore, draggable }: MoreRowProps) {
  const label = more === undefined ? t("list.loading") : t("tree.more", { count: more.left });
  return (
    <TreeItem
      id={id}
      textValue={label}
      className="tree-row tree-more"
      {...(more === undefined ? { isDisabled: true } : { onAction: () => onMore(more.folder) })}
    >
      <TreeItemContent>
        {/* Every row of a tree whose rows can be dragged has to have a handle, also one that has nothing to drag. */}
        {draggable && <Button slot="drag" className="tree-undraggable" />}
        {label}
      </TreeItemContent>
    </TreeItem>
  );
}

const folderLabel = ({ title, children = 0 }: DraftSummary) => `${title}, ${t("tree.count", { count: children })}`;

const itemLabel = ({ title, subtitle, open, state }: DraftSummary) =>
  [title, subtitle, ...open, t(`state.${state}`)].filter((words) => words !== "").join(", ");

function FolderCells({ draft }: { draft: DraftSummary }) {
  return (
    <>
      <FolderSign />
      <span className="tree-title">
        {draft.title} <span className="tree-count">{t("tree.count", { count: draft.children ?? 0 })}</span>
      </span>
    </>
  );
}

function ItemCells({ draft }: { draft: DraftSummary }) {
  return (
    <>
      <span className="tree-title">
        {draft.title}
        <span className="cell-more">
          {draft.subtitle !== "" && <span>{draft.subtitle}</span>}
          <OpenPoints points={draft.open} />
        </span>
      </span>
      <span className="tree-state">
        <StateMark state={draft.state} />
      </span>
      <span className="tree-changed">
        <time dateTime={draft.changed.time} title={dateTime(draft.changed.time)}>
          {ago(draft.changed.time)}
        </time>
        {` · ${personName(draft.changed)}`}
      </span>
    </>
  );
}

function DragHandle({ title }: { title: string }) {
  return (
    <Button slot="drag" className="tree-drag" aria-label={t("tree.drag", { title })}>
      <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
        {[2, 7, 12].map((y) => (
          <g key={y} fill="currentColor">
            <circle cx="2" cy={y} r="1.25" />
            <circle cx="6" cy={y} r="1.25" />
          </g>
        ))}
      </svg>
    </Button>
  );
}
