import { base } from "../../app/base";
import { t } from "../../i18n/messages";
import { ActionMenu } from "../../ui/ActionMenu";
import { Sortable } from "../../ui/Sortable";
import { moves } from "../moves";
import { keysOf, type Chosen } from "./chosen";
import { ReferenceRow } from "./ReferenceRow";
import { useSummaries } from "./summaries";

interface ReferenceListProps {
  label: string;
  /** The content type of the items. */
  type: string;
  chosen: Chosen;
  readOnly: boolean;
}

/** The items that are chosen, in their order. */
export function ReferenceList({ label, type, chosen: { values, move, remove }, readOnly }: ReferenceListProps) {
  const summaries = useSummaries(type, values);
  const keys = keysOf(values);
  const nameOf = (index: number) => summaries[index]?.title ?? t("form.entry", { number: index + 1 });
  if (values.length === 0) return null;
  return (
    <Sortable
      label={label}
      items={values.map((id, index) => ({ key: keys[index] ?? id, id, name: nameOf(index) }))}
      onMove={(from, to) => move(from, to, nameOf(from))}
      disabled={readOnly || values.length < 2}
    >
      {({ id, name }, index, handle) => (
        <ReferenceRow
          type={type}
          id={id}
          handle={handle}
          actions={
            <ActionMenu
              label={t("form.more", { name })}
              actions={[
                { id: "open", label: t("form.reference.open"), act: { href: `${base}content/${type}/${id}` } },
                ...(readOnly ? [] : moves(index, values.length, (to) => move(index, to, name))),
                ...(readOnly
                  ? []
                  : [{ id: "remove", label: t("form.remove"), act: () => remove(index, name), danger: true }]),
              ]}
            />
          }
        />
      )}
    </Sortable>
  );
}
