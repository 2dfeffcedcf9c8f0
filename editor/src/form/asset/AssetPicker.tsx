import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { SearchField } from "../../ui/SearchField";
import { useFound } from "../reference/found";
import { Thumb } from "./Thumb";

interface AssetPickerProps {
  taken: readonly string[];
  onPick: (id: string) => void;
  onClose: () => void;
}

/** Finds a file among those that are there. */
export function AssetPicker({ taken, onPick, onClose }: AssetPickerProps) {
  const [words, setWords] = useState("");
  const found = useFound("asset", words, words.trim() === "" ? "-changed" : "title");
  const drafts = found.drafts.filter(({ id }) => !taken.includes(id));
  return (
    <Dialog
      title={t("form.asset.pick.title")}
      width="wide"
      onClose={onClose}
      actions={
        <Button look="quiet" onPress={onClose}>
          {t("ui.cancel")}
        </Button>
      }
    >
      <SearchField label={t("form.asset.search")} value={words} onChange={setWords} />
      <ListBox
        className="asset-grid"
        aria-label={t("form.asset.files")}
        layout="grid"
        items={drafts}
        onAction={(id) => onPick(String(id))}
        renderEmptyState={() => (
          <p className="reference-none">{found.searching ? t("form.reference.searching") : t("form.asset.none")}</p>
        )}
      >
        {({ id, title, subtitle }) => (
          <ListBoxItem id={id} textValue={title} className="asset-tile">
            <Thumb id={id} />
            <span className="asset-title">{title}</span>
            <span className="reference-subtitle">{subtitle}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}
