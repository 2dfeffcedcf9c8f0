import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refused, type ContentType } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { announce } from "../ui/announce";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { newFolder } from "../publish/acts";
import { why } from "../publish/why";

interface NewFolderProps {
  type: ContentType;
  parent: string;
  /** The path of the folder that was made. */
  onMade: (path: string) => void;
  onCancel: () => void;
}

/** Asks for a name and makes a folder in the one that is chosen. */
export function NewFolder({ type, parent, onMade, onCancel }: NewFolderProps) {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const act = useMutation({
    mutationFn: () => newFolder(type.workspace, parent, name.trim()),
    onSuccess: (folder) => {
      void client.invalidateQueries({ queryKey: keys.lists });
      announce(t("folder.made", { name: folder.name }));
      onMade(folder.path);
    },
  });
  const make = () => {
    if (name.trim() !== "") act.mutate();
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
        hint={t("folder.in", { folder: parent })}
        value={name}
        onChange={setName}
        autoFocus
        error={act.error === null ? "" : problemOf(act.error)}
      />
      <div className="page-actions">
        <Button type="submit" isPending={act.isPending} isDisabled={name.trim() === ""}>
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
