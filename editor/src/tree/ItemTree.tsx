import { useState } from "react";
import { RouterProvider, Tree, type Selection as Keys } from "react-aria-components";
import { useHref, useLocation, useNavigate, useNavigationType, useSearchParams } from "react-router";
import type { ContentType, DraftSummary } from "../api/client";
import { foldersTo, parentOf } from "../api/paths";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { EmptyList } from "../list/EmptyList";
import { ListSearch } from "../list/ListSearch";
import { LookToggle } from "../list/LookToggle";
import { MainAction } from "../list/MainAction";
import { SelectionBar } from "../list/SelectionBar";
import { SkeletonRows } from "../list/SkeletonRows";
import { Stale } from "../list/Stale";
import { Acting, type Act } from "../publish/Acting";
import type { ActItem } from "../publish/item";
import { Button } from "../ui/Button";
import { ErrorPanel } from "../ui/ErrorPanel";
import { rowOrTitle, useLostFocus } from "../ui/lostFocus";
import { Page } from "../ui/Page";
import { useTreeDrag } from "./drag";
import { useDropped } from "./Dropped";
import { nodesById, useLevels, type TreeNode } from "./levels";
import { NewFolderDialog } from "./NewFolderDialog";
import { useNewRow } from "./newRow";
import { TreeRow } from "./TreeRow";
import { useKeptFocus } from "./keptFocus";
import "./tree.css";

/** The items of a type in their folders. */
export function ItemTree({ type }: { type: ContentType }) {
  const rights = useMe().workspaces[type.workspace];
  const mayWrite = rights?.write === true;
  const { expanded, setExpanded, search } = useTreeAddress();
  const levels = useLevels({ type, root: type.rootPath, expanded, foldersOnly: false });
  const byId = nodesById(levels.nodes);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [acting, setActing] = useState<{ act: Act; items: readonly ActItem[] }>();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const goBack = useNavigationType() === "POP";
  useLostFocus(rowOrTitle);
  const frame = useKeptFocus(useLocation().key, goBack && !levels.pending);
  useNewRow(frame, made !== undefined && byId.has(made) ? made : undefined);

  const items = [...selected].flatMap((id) => byId.get(id)?.draft ?? []);
  const folder = parentFor(items, type.rootPath);
  const { drop, notice } = useDropped();
  const drag = useTreeDrag({
    byId,
    root: type.rootPath,
    enabled: mayWrite,
    onMove: drop,
  });
  const toggle = (path: string) =>
    setExpanded(expanded.includes(path) ? expanded.filter((open) => open !== path) : [...expanded, path]);
  const row = (node: TreeNode) => (
    <TreeRow node={node} onMore={levels.showMore} onToggle={toggle} draggable={mayWrite} row={row} />
  );

  return (
    <Page
      title={type.pluralLabel}
      subtitle={t("tree.subtitle")}
      focusTitle={!goBack}
      actions={
        <>
          <ListSearch words="" onSearch={search} />
          <MainAction type={type} folder={folder} />
        </>
      }
    >
      <div className="list-tools">
        <div className="list-filters">
          {mayWrite && <Button onPress={() => setMaking(true)}>{t("folder.new")}</Button>}
        </div>
        <div className="list-look">
          <LookToggle type={type.name} look="tree" />
        </div>
      </div>
      {levels.error !== null && levels.nodes.length > 0 && <Stale error={levels.error} retry={levels.retry} />}
      {levels.pending ? (
        <SkeletonRows />
      ) : levels.nodes.length === 0 ? (
        levels.error === null ? (
          <EmptyList type={type} narrowed={false} reset={() => undefined} />
        ) : (
          <ErrorPanel error={levels.error} retry={levels.retry} />
        )
      ) : (
        <div ref={frame} className="tree-frame">
          <ClientLinks>
            <Tree
              className="tree"
              aria-label={type.pluralLabel}
              items={levels.nodes}
              dependencies={[expanded, mayWrite]}
              selectionMode="multiple"
              selectedKeys={selected}
              onSelectionChange={(keys) => setSelected(chosen(keys, byId))}
              expandedKeys={[...byId.values()].filter(({ draft }) => isOpen(draft, expanded)).map(({ id }) => id)}
              onExpandedChange={(ids) => setExpanded([...ids].flatMap((id) => byId.get(String(id))?.draft?.path ?? []))}
              {...(mayWrite && { dragAndDropHooks: drag })}
            >
              {row}
            </Tree>
          </ClientLinks>
        </div>
      )}
      {items.length > 0 && (
        <SelectionBar
          count={items.length}
          acts={acts(mayWrite, items)}
          onAct={(act) => setActing({ act, items })}
          onClear={() => setSelected(new Set())}
          pending={false}
          problem=""
        />
      )}
      {acting !== undefined && (
        <Acting
          {...acting}
          onClose={() => setActing(undefined)}
          onDone={(refused) => {
            setActing(undefined);
            setSelected(new Set(refused));
          }}
        />
      )}
      {notice}
      {making && (
        <NewFolderDialog
          type={type}
          parent={folder}
          onClose={() => setMaking(false)}
          onMade={({ id, path }) => {
            setMaking(false);
            setExpanded([...new Set([...expanded, ...foldersTo(parentOf(path))])]);
            setMade(id);
          }}
        />
      )}
    </Page>
  );
}

/** Which folders are open stands in the address; words to search for lead to the list. */
function useTreeAddress() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  return {
    expanded: params.getAll("in"),
    setExpanded: (paths: readonly string[]) => {
      const next = new URLSearchParams(params);
      next.delete("in");
      paths.forEach((path) => next.append("in", path));
      setParams(next, { replace: true, preventScrollReset: true });
    },
    search: (q: string) =>
      void navigate({ search: new URLSearchParams({ view: "list", q }).toString() }, { state: { searching: true } }),
  };
}

/** Rows lead to items as links do, without loading the editor anew. */
function ClientLinks({ children }: { children: React.ReactNode }) {
  const navigate = useNavigate();
  return (
    <RouterProvider navigate={(path) => void navigate(path)} useHref={useHref}>
      {children}
    </RouterProvider>
  );
}

const isOpen = (draft: DraftSummary | undefined, expanded: readonly string[]) =>
  draft?.type === "folder" && expanded.includes(draft.path);

function chosen(keys: Keys, byId: ReadonlyMap<string, TreeNode>): Set<string> {
  const ids = keys === "all" ? [...byId.keys()] : [...keys].map(String);
  return new Set(ids.filter((id) => byId.get(id)?.draft !== undefined));
}

/** Where something new is made: in the folder that is selected, or where the one selected item lies. */
function parentFor(items: readonly DraftSummary[], root: string): string {
  const [only] = items;
  if (items.length !== 1 || only === undefined) return root;
  return only.type === "folder" ? only.path : parentOf(only.path);
}

function acts(mayWrite: boolean, items: readonly DraftSummary[]): Act[] {
  if (!mayWrite) return ["publish", "unpublish"];
  return ["publish", "unpublish", "move", ...(items.length === 1 ? (["rename"] as const) : []), "delete"];
}
