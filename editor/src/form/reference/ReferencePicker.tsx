import { useState } from "react";
import {
  Autocomplete,
  Collection,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  Popover,
} from "react-aria-components";
import type { ContentType, DraftSummary } from "../../api/client";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { SearchField } from "../../ui/SearchField";
import { StateMark } from "../../ui/StateMark";
import { usualSort } from "../../list/question";
import { useFound } from "./found";
import { secondLines } from "./secondLine";
import "../../ui/popover.css";
import "./reference.css";

interface ReferencePickerProps {
  id: string;
  /** The words of the button that opens it. */
  label: string;
  /** What the field is called, which tells the button from that of another field. */
  field: string;
  type: ContentType;
  /** Items that are there already. */
  taken: readonly string[];
  onPick: (id: string) => void;
  /** Makes a new item, called by the words that were looked for; absent where that is not possible. */
  onNew: ((words: string) => void) | undefined;
  describedBy: string;
}

/** Finds an item while one types: arrows and Enter choose it. What is not there yet can be made. */
export function ReferencePicker({ id, label, field, describedBy, ...looking }: ReferencePickerProps) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button id={id} aria-label={t("form.named", { words: label, field })} aria-describedby={describedBy}>
        {label}
      </Button>
      <Popover className="popover reference-popover" placement="bottom start">
        <Looking {...looking} close={() => setOpen(false)} />
      </Popover>
    </DialogTrigger>
  );
}

type LookingProps = Omit<ReferencePickerProps, "id" | "label" | "field" | "describedBy"> & { close: () => void };

function Looking({ type, taken, onPick, onNew, close }: LookingProps) {
  const [words, setWords] = useState("");
  const found = useFound(type.name, words, usualSort(type));
  const lines = secondLines(type, found.drafts);
  const hits = found.drafts.map((draft) => ({
    id: draft.id,
    draft,
    line: lines.get(draft.id) ?? "",
    taken: taken.includes(draft.id),
  }));
  const end = (act: () => void) => {
    close();
    act();
  };
  return (
    <>
      <Autocomplete inputValue={words} onInputChange={setWords}>
        <SearchField
          label={t("form.reference.search", { type: type.pluralLabel })}
          value={words}
          onChange={setWords}
          autoFocus
        />
        <ListBox
          className="menu reference-list"
          aria-label={type.pluralLabel}
          onAction={(key) => end(() => onPick(String(key)))}
          renderEmptyState={() => <None {...found} />}
        >
          <Collection items={hits}>{(hit) => <Hit {...hit} />}</Collection>
          <ListBoxLoadMoreItem onLoadMore={found.loadMore} isLoading={found.loadingMore} className="reference-none">
            {t("form.reference.searching")}
          </ListBoxLoadMoreItem>
        </ListBox>
      </Autocomplete>
      {!found.searching && !found.failed && hits.length > 0 && (
        <Count shown={found.drafts.length} total={found.total} />
      )}
      {onNew !== undefined && (
        <div className="reference-new">
          <Button look="quiet" onPress={() => end(() => onNew(words.trim()))}>
            +{" "}
            {words.trim() === ""
              ? type.newLabel
              : t("form.reference.new", { label: type.newLabel, words: words.trim() })}
          </Button>
        </div>
      )}
    </>
  );
}

/** An item that can be chosen; what is chosen already says so, that nobody makes it a second time. */
function Hit({ draft, line, taken }: { draft: DraftSummary; line: string; taken: boolean }) {
  return (
    <ListBoxItem id={draft.id} textValue={draft.title} className="menu-item reference-option" isDisabled={taken}>
      <span className="reference-words">
        <span>{draft.title}</span>
        {line !== "" && <span className="reference-subtitle">{line}</span>}
      </span>
      {taken && <span className="reference-taken">{t("form.reference.taken")}</span>}
      {draft.state !== "published" && <StateMark state={draft.state} />}
    </ListBoxItem>
  );
}

function None({ searching, failed }: { searching: boolean; failed: boolean }) {
  const text = failed ? "form.reference.failed" : searching ? "form.reference.searching" : "form.reference.none";
  return <p className="reference-none">{t(text)}</p>;
}

/** How many there are: more than are shown at once. */
function Count({ shown, total }: { shown: number; total: number }) {
  return (
    <p className="reference-count" role="status">
      {shown < total ? t("form.reference.count.some", { shown, total }) : t("form.reference.count", { total })}
    </p>
  );
}
