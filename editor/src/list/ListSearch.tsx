import { useEffect, useRef, useState } from "react";
import { t } from "../i18n/messages";
import { rowOrTitle } from "../ui/lostFocus";
import { SearchField } from "../ui/SearchField";

interface ListSearchProps {
  words: string;
  onSearch: (words: string) => void;
}

const WAIT = 250;

/** The search of a list: typing only changes the field, the list follows when the typing pauses. */
export function ListSearch({ words, onSearch }: ListSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(words);
  const [asked, setAsked] = useState(words);
  if (asked !== words) {
    setAsked(words);
    if (typed.trim() !== words) setTyped(words);
  }
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => onSearch(typed.trim()), WAIT);
    return () => clearTimeout(timer);
  }, [typed, words, onSearch]);
  useSlash(() => field.current?.focus());
  return (
    <SearchField
      label={t("list.search")}
      shortcut="/"
      value={typed}
      onChange={setTyped}
      field={field}
      onDown={() => rowOrTitle()?.focus()}
    />
  );
}

/** `/` anywhere but in a field. */
function useSlash(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : document.body;
      const inField = at.closest("input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog]");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || inField !== null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
