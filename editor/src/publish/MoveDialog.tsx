import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useContentTypes } from "../api/queries";
import { isIn, parentOf } from "../api/paths";
import { t } from "../i18n/messages";
import { FolderTree } from "../tree/FolderTree";
import { NewFolder } from "../tree/NewFolder";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { move, type ManyDone } from "./acts";
import type { ActItem } from "./item";
import { useMany } from "./many";
import { ManyNotice } from "./ManyNotice";
import { tellMoved } from "./tellMoved";

interface MoveDialogProps {
  /** All of one workspace. */
  items: readonly ActItem[];
  /** What was moved and what was not, with the reason. */
  onDone: (done: ManyDone) => void;
  onClose: () => void;
}

/** Asks for the folder that items are moved to; a new one can be made on the way. */
export function MoveDialog({ items, onDone, onClose }: MoveDialogProps) {
  const client = useQueryClient();
  const [first] = items;
  const type = useContentTypes().contentTypes.find(({ workspace }) => workspace === first?.workspace);
  const parents = new Set(items.map(({ path }) => parentOf(path)));
  const [target, setTarget] = useState(() => parentOf(first?.path ?? "/"));
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const many = useMany({
    items,
    act: (some) => move(some, target),
    isDone: (now) => now !== undefined && parentOf(now.path) === target,
    onDone: (done) => {
      tellMoved(client, items, target);
      onDone(done);
    },
  });
  const here = parents.size === 1 && parents.has(target);
  const folders = items.filter((item) => item.type === "folder").map(({ path }) => path);
  const close = () => (many.result === undefined ? onClose() : onDone(many.result));
  return (
    <Dialog
      title={t("move.title", { count: items.length, title: first?.title ?? "" })}
      onClose={close}
      closable={!many.pending}
      actions={
        many.result === undefined ? (
          <>
            {here && <span className="dialog-note">{t("move.here", { count: items.length })}</span>}
            <Button look="quiet" onPress={onClose}>
              {t("ui.cancel")}
            </Button>
            <Button look="main" isPending={many.pending} isDisabled={here || type === undefined} onPress={many.run}>
              {t(many.lost ? "error.retry" : "move.now")}
            </Button>
          </>
        ) : (
          <Button look="main" onPress={close}>
            {t("ui.close")}
          </Button>
        )
      }
    >
      <ManyNotice items={items} {...many} onFollow={close} />
      {type !== undefined && many.result === undefined && (
        <>
          <FolderTree
            type={type}
            chosen={target}
            made={made}
            onChoose={setTarget}
            barred={(path) => folders.some((folder) => isIn(path, folder))}
          />
          <p>{t("move.target", { folder: target })}</p>
          {making ? (
            <NewFolder
              type={type}
              parent={target}
              onMade={({ id, path }) => {
                setMaking(false);
                setTarget(path);
                setMade(id);
              }}
              onCancel={() => setMaking(false)}
            />
          ) : (
            <div>
              <Button onPress={() => setMaking(true)}>{t("folder.new")}</Button>
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}
