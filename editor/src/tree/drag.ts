import { isTextDropItem, useDragAndDrop, type Key } from "react-aria-components";
import type { ActItem } from "../publish/item";
import { isIn, parentOf } from "../api/paths";
import type { TreeNode } from "./levels";

/** What the items of a tree are called while they are dragged; nothing else can be dropped on it. */
const ITEM = "application/x-litfass-item";

interface TreeDrag {
  byId: ReadonlyMap<string, TreeNode>;
  root: string;
  enabled: boolean;
  onMove: (items: readonly ActItem[], folder: string) => void;
}

/** Items and folders can be dragged into a folder, by mouse, by touch, and by keyboard. */
export function useTreeDrag({ byId, root, enabled, onMove }: TreeDrag) {
  const item = (key: Key) => byId.get(String(key))?.draft;
  const dropped = async (texts: readonly Promise<string>[], folder: string) => {
    const items = (await Promise.all(texts)).flatMap((id) => item(id) ?? []);
    const moved = items.filter(
      ({ path, type }) => parentOf(path) !== folder && !(type === "folder" && isIn(folder, path)),
    );
    if (moved.length > 0) onMove(moved, folder);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !enabled,
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const draft = item(key);
        return draft === undefined ? [] : [{ [ITEM]: draft.id, "text/plain": draft.title }];
      }),
    acceptedDragTypes: [ITEM],
    getAllowedDropOperations: () => ["move"],
    shouldAcceptItemDrop: ({ key }) => item(key)?.type === "folder",
    onItemDrop: ({ items, target }) => {
      const folder = item(target.key);
      if (folder !== undefined) void dropped(textsOf(items), folder.path);
    },
    onRootDrop: ({ items }) => void dropped(textsOf(items), root),
  });
  return dragAndDropHooks;
}

function textsOf(items: readonly Parameters<typeof isTextDropItem>[0][]): Promise<string>[] {
  return items.filter(isTextDropItem).map((dragged) => dragged.getText(ITEM));
}
