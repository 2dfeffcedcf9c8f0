import { Label } from "react-aria-components";
import { t } from "../../i18n/messages";
import { Select } from "../../ui/Select";
import { Panel } from "../aside/Panel";

interface FolderChoiceProps {
  folders: readonly string[];
  folder: string;
  onChoose: (folder: string) => void;
}

/** Where a new item is to lie. */
export function FolderChoice({ folders, folder, onChoose }: FolderChoiceProps) {
  const all = folders.includes(folder) ? folders : [...folders, folder];
  return (
    <Panel title={t("form.place.title")}>
      <div className="field place-choice">
        <Select
          label={<Label className="field-label">{t("form.place.folder")}</Label>}
          options={all.map((path) => ({ value: path, label: path === "/" ? t("form.place.top") : path }))}
          chosen={folder}
          onChoose={onChoose}
          placeholder=""
        />
      </div>
      <p className="aside-small">{t("form.new.draft")}</p>
    </Panel>
  );
}
