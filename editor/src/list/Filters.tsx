import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { ContentType } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Chip, ToggleChip } from "../ui/Chip";
import { ChoiceMenu } from "../ui/ChoiceMenu";
import { choices, everything, filterCount, STATES, withFilter, type Question } from "./question";
import { lazy } from "../ui/lazy";

const FolderDialog = lazy(async () => (await import("./FolderDialog")).FolderDialog);

interface FiltersProps {
  type: ContentType;
  question: Question;
  ask: (question: Question) => void;
  /** How many items have open points, once that is known. */
  open: number | undefined;
}

/** What a list is narrowed to: each filter says what it is set to, and can be taken away. */
export function Filters({ type, question, ask, open }: FiltersProps) {
  return (
    <div role="group" aria-label={t("list.filters")} className="list-filters">
      <ChoiceChip
        label={t("list.column.state")}
        options={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        chosen={question.states}
        onChoose={(chosen) => ask({ ...question, states: STATES.filter((state) => chosen.includes(state)) })}
      />
      <ToggleChip on={question.open} onChange={(on) => ask({ ...question, open: on })}>
        {open === undefined ? t("list.open") : t("list.openCount", { count: open })}
      </ToggleChip>
      {choices(type).map(({ name, label, options }) => (
        <ChoiceChip
          key={name}
          label={label}
          options={options}
          chosen={question.filters[name] ?? []}
          onChoose={(chosen) => ask(withFilter(question, name, chosen))}
        />
      ))}
      <FolderChip type={type} folder={question.folder} onChoose={(folder) => ask({ ...question, folder })} />
      {filterCount(question) > 0 && (
        <Button look="quiet" onPress={() => ask({ ...everything, q: question.q, sort: question.sort })}>
          {t("list.reset")}
        </Button>
      )}
    </div>
  );
}

interface ChoiceChipProps {
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

function ChoiceChip({ label, options, chosen, onChoose }: ChoiceChipProps) {
  const words = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  const on = words.length > 0;
  return (
    <Chip on={on} onRemove={() => onChoose([])} removeLabel={t("list.filter.remove", { filter: label })}>
      <ChoiceMenu label={label} choices={options} chosen={chosen} onChoose={onChoose}>
        {on ? t("list.filter.on", { filter: label, values: words.join(", ") }) : label}
      </ChoiceMenu>
    </Chip>
  );
}

interface FolderChipProps {
  type: ContentType;
  folder: string;
  onChoose: (folder: string) => void;
}

function FolderChip({ type, folder, onChoose }: FolderChipProps) {
  const [choosing, setChoosing] = useState(false);
  const label = t("list.folder");
  return (
    <Chip on={folder !== "/"} onRemove={() => onChoose("/")} removeLabel={t("list.filter.remove", { filter: label })}>
      <AriaButton className="chip-button" onPress={() => setChoosing(true)}>
        {folder === "/" ? `${label} …` : t("list.filter.on", { filter: label, values: folder })}
      </AriaButton>
      {choosing && (
        <FolderDialog
          type={type}
          folder={folder}
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            setChoosing(false);
            onChoose(chosen);
          }}
        />
      )}
    </Chip>
  );
}
