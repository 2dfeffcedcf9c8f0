import { useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { ContentType, DraftSummary } from "../../api/client";
import { t } from "../../i18n/messages";
import { StateMark } from "../../ui/StateMark";
import { useFound } from "./found";
import "../../ui/actionMenu.css";
import "../../ui/popover.css";
import "./reference.css";

interface ReferencePickerProps {
  id: string;
  /** What is looked for, said to screen readers. */
  label: string;
  type: ContentType;
  /** Items that are there already. */
  taken: readonly string[];
  onPick: (id: string) => void;
  /** Makes a new item, called by the words that were looked for; absent where that is not possible. */
  onNew: ((words: string) => void) | undefined;
  describedBy: string;
  invalid: boolean;
}

const NEW = "new";
type Offer = { id: string; draft: DraftSummary } | { id: typeof NEW };

/** Finds an item while one types, by mouse and by keyboard; the last choice is to make a new one. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { id, label, type, taken, onPick, onNew, describedBy, invalid } = props;
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const found = useFound(type.name, words, open);
  const drafts = (found.data?.drafts ?? []).filter((draft) => !taken.includes(draft.id));
  const offers: Offer[] = [
    ...drafts.map((draft) => ({ id: draft.id, draft })),
    ...(onNew ? [{ id: NEW } as const] : []),
  ];
  const choose = (key: unknown) => {
    if (key === null) return;
    setWords("");
    if (key === NEW) onNew?.(words.trim());
    else onPick(String(key));
  };
  return (
    <ComboBox<Offer>
      className="reference-search"
      aria-label={label}
      aria-describedby={describedBy}
      items={offers}
      inputValue={words}
      onInputChange={setWords}
      selectedKey={null}
      onSelectionChange={choose}
      onOpenChange={setOpen}
      allowsEmptyCollection
      isInvalid={invalid}
    >
      <Input id={id} className="input" placeholder={t("form.reference.search", { type: type.pluralLabel })} />
      <Button className="icon-button">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </Button>
      <Popover className="popover reference-list">
        <ListBox<Offer> className="menu" renderEmptyState={() => <None waiting={found.isFetching} />}>
          {(offer) =>
            "draft" in offer ? <Hit draft={offer.draft} /> : <New label={type.newLabel} words={words.trim()} />
          }
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Hit({ draft }: { draft: DraftSummary }) {
  return (
    <ListBoxItem id={draft.id} textValue={draft.title} className="menu-item reference-option">
      <span className="reference-words">
        <span>{draft.title}</span>
        {draft.subtitle !== "" && <span className="reference-subtitle">{draft.subtitle}</span>}
      </span>
      <StateMark state={draft.state} />
    </ListBoxItem>
  );
}

function New({ label, words }: { label: string; words: string }) {
  const text = words === "" ? t("form.reference.new", { label }) : t("form.reference.newNamed", { label, words });
  return (
    <ListBoxItem id={NEW} textValue={text} className="menu-item reference-new">
      + {text}
    </ListBoxItem>
  );
}

function None({ waiting }: { waiting: boolean }) {
  return <p className="reference-none">{t(waiting ? "form.reference.searching" : "form.reference.none")}</p>;
}
