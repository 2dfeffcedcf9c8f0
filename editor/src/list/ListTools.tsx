import { useId, useState, type ReactNode } from "react";
import type { ContentType } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { ChoiceMenu } from "../ui/ChoiceMenu";
import { ColumnsMenu } from "./ColumnsMenu";
import type { ListColumn } from "./columns";
import { Filters } from "./Filters";
import { LookToggle } from "./LookToggle";
import { filterCount, TREE, type Question } from "./question";
import type { ShownColumns } from "./shownColumns";
import { allHits, countOf, nothing, type Selection } from "./selection";

interface ListToolsProps {
  type: ContentType;
  question: Question;
  ask: (question: Question) => void;
  open: number | undefined;
  shown: ShownColumns;
  /** Without a header the order and "all" are chosen here. */
  narrow: boolean;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  total: number;
}

/** Above the rows: filters on the left, what the list looks like on the right. */
export function ListTools(props: ListToolsProps) {
  const { type, question, ask, open, shown } = props;
  const filters = <Filters type={type} question={question} ask={ask} open={open} />;
  if (props.narrow) return <NarrowTools {...props}>{filters}</NarrowTools>;
  return (
    <div className="list-tools">
      {filters}
      <div className="list-look">
        <ColumnsMenu columns={shown} />
        <LookToggle type={type.name} look="list" />
      </div>
    </div>
  );
}

/** On a small screen one row; the filters come below it when they are asked for. */
function NarrowTools({ children, ...props }: ListToolsProps & { children: ReactNode }) {
  const { type, question, ask, shown, selection, onSelect, total } = props;
  const [filtering, setFiltering] = useState(false);
  const id = useId();
  const count = countOf(selection, total);
  return (
    <div className="list-tools">
      <Button aria-expanded={filtering} aria-controls={id} onPress={() => setFiltering(!filtering)}>
        {t("list.filters.show", { count: filterCount(question) })}
      </Button>
      <div className="list-look">
        <SortMenu {...{ question, ask }} columns={shown.all} />
        <LookToggle type={type.name} look="list" />
      </div>
      <div id={id} hidden={!filtering}>
        {children}
      </div>
      {total > 0 && (
        <Checkbox
          isSelected={count === total}
          isIndeterminate={count > 0 && count < total}
          onChange={(on) => onSelect(on ? allHits : nothing)}
        >
          {t("list.selectAll", { total })}
        </Checkbox>
      )}
    </div>
  );
}

interface SortMenuProps extends Pick<ListToolsProps, "question" | "ask"> {
  columns: readonly ListColumn[];
}

function SortMenu({ question, ask, columns }: SortMenuProps) {
  const orders = [...columns, { name: "changed", label: t("list.column.changed") }].flatMap(({ name, label }) => [
    { value: name, label: t("list.sort.rising", { column: label }) },
    { value: `-${name}`, label: t("list.sort.falling", { column: label }) },
  ]);
  const choices = [{ value: TREE, label: t("list.sort.tree") }, ...orders];
  return (
    <ChoiceMenu
      look="button"
      mode="single"
      label={t("list.sort")}
      choices={choices}
      chosen={[question.sort]}
      onChoose={([sort = TREE]) => ask({ ...question, sort })}
    >
      {t("list.sort")}
    </ChoiceMenu>
  );
}
