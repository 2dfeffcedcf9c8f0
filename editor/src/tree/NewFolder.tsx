import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Refused, type ContentType, type Draft } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { announce } from "../ui/announce";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { newFolder } from "../publish/acts";
import { why } from "../publish/why";
import { useNodeName } from "./nodeName";

interface NewFolderProps {
  type: ContentType;
  parent: string;
  /** The folder that was made. */
  onMade: (folder: Draft) => void;
  onCancel: () => void;
}

/** Asks for a name and makes a folder in the one that is chosen. */
export function NewFolder({ type, parent, onMade, onCancel }: NewFolderProps) {
  const client = useQueryClient();
  const { typed, setTyped, name, same, becomes, problem } = useNodeName();
  const act = useMutation({
    mutationFn: () => newFolder(type.workspace, parent, name),
    onSuccess: (folder) => {
      void client.invalidateQueries({ queryKey: keys.lists });
      announce(t("folder.made", { name: folder.name }));
      onMade(folder);
    },
  });
  const make = () => {
    if (!same) act.mutate();
  };
  const change = (words: string) => {
    act.reset();
    setTyped(words);
  };
  return (
    <form
      className="new-folder"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <TextField
        label={t("folder.name")}
        hint={[becomes, t("folder.in", { folder: parent })].join(" ").trim()}
        value={typed}
        onChange={change}
        autoFocus
        error={act.error === null ? problem : problemOf(act.error)}
      />
      <div className="page-actions">
        <Button type="submit" isPending={act.isPending} isDisabled={same}>
          {t("folder.make")}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t("folder.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The first problem says more than the message that sums them up. */
export function problemOf(error: Error): string {
  const problem = error instanceof Refused ? error.problems[0] : undefined;
  return problem === undefined ? why(error) : `${problem.what} ${problem.hint}`.trim();
}
