import { t } from "../i18n/messages";
import { ChoiceMenu } from "../ui/ChoiceMenu";
import type { ShownColumns } from "./shownColumns";

/** Which columns are shown; the one that leads to the item always is. */
export function ColumnsMenu({ columns: { all, shown, choose, stateName, changedName } }: { columns: ShownColumns }) {
  const choices = [
    ...all.filter(({ kind }) => kind !== "link").map(({ name, label }) => ({ value: name, label })),
    { value: stateName, label: t("list.column.state") },
    { value: changedName, label: t("list.column.changed") },
  ];
  return (
    <ChoiceMenu look="button" label={t("list.columns")} choices={choices} chosen={shown} onChoose={choose}>
      {t("list.columns")}
    </ChoiceMenu>
  );
}
