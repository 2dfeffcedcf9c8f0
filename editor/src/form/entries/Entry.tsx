import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Property } from "../../api/client";
import { t } from "../../i18n/messages";
import { ActionMenu } from "../../ui/ActionMenu";
import { controlId } from "../fields/field";
import { Fields } from "../fields/Fields";
import { moves } from "../moves";
import { useForm } from "../scope";
import { useExpanded } from "../state/expansion";
import { isWithin, type FieldPath } from "../state/path";
import { useSelected } from "../state/store";
import { EntrySummary } from "./EntrySummary";
import type { useEntries } from "./useEntries";

interface EntryProps {
  path: FieldPath;
  properties: readonly Property[];
  name: string;
  handle: ReactNode;
  /** Where it stands in its list. */
  place: { index: number; entries: ReturnType<typeof useEntries> };
}

/** One sub-model of a list: a line that says what it is, and its fields once it is opened. */
export function Entry({ path, properties, name, handle, place }: EntryProps) {
  const { store, expansion, prefix } = useForm();
  const isOpen = useExpanded(expansion, path);
  const wrong = useSelected(store, ({ findings, edit }) => {
    const told = findings.filter((each) => each.kind === "refused" && isWithin(each.path, path));
    return told.length + Object.keys(edit.typed).filter((each) => isWithin(each, path)).length;
  });
  const body = `${controlId({ prefix }, path)}:fields`;
  return (
    <div className="entry" data-open={isOpen || undefined}>
      <div className="entry-head">
        {handle}
        <Button
          id={controlId({ prefix }, path)}
          className="entry-toggle"
          aria-expanded={isOpen}
          {...(isOpen && { "aria-controls": body })}
          onPress={() => expansion.set(path, !isOpen)}
        >
          <svg className="entry-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.75" />
          </svg>
          <EntrySummary path={path} properties={properties} name={name} />
          {wrong > 0 && <span className="entry-wrong">{t("form.entry.wrong", { count: wrong })}</span>}
        </Button>
        <EntryMenu name={name} {...place} />
      </div>
      {isOpen && (
        <div className="entry-body" id={body} role="group" aria-label={name}>
          <Fields properties={properties} path={path} />
        </div>
      )}
    </div>
  );
}

function EntryMenu({ name, index, entries }: { name: string } & EntryProps["place"]) {
  const { fixed, keys, move, duplicate, remove } = entries;
  if (fixed) return null;
  return (
    <ActionMenu
      label={t("form.more", { name })}
      actions={[
        ...moves(index, keys.length, (to) => move(index, to, name)),
        { id: "duplicate", label: t("form.duplicate"), act: () => duplicate(index) },
        { id: "remove", label: t("form.remove"), act: () => remove(index, name), danger: true },
      ]}
    />
  );
}
