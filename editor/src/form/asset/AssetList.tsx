import { assetFile } from "../../api/client";
import { base } from "../../app/base";
import { t } from "../../i18n/messages";
import { ActionMenu } from "../../ui/ActionMenu";
import { Sortable } from "../../ui/Sortable";
import { moves } from "../moves";
import { keysOf, type Chosen } from "../reference/chosen";
import { ReferenceRow } from "../reference/ReferenceRow";
import { useSummaries } from "../reference/summaries";
import { assetId } from "./assetValue";
import { Thumb } from "./Thumb";

interface AssetListProps {
  label: string;
  chosen: Chosen;
  readOnly: boolean;
}

/** The files that are chosen, in their order. */
export function AssetList({ label, chosen: { values, move, remove }, readOnly }: AssetListProps) {
  const ids = values.map(assetId);
  const summaries = useSummaries("asset", ids);
  const keys = keysOf(values);
  const nameOf = (index: number) => summaries[index]?.title ?? t("form.entry", { number: index + 1 });
  if (values.length === 0) return null;
  return (
    <Sortable
      label={label}
      items={ids.map((id, index) => ({ key: keys[index] ?? id, id, name: nameOf(index) }))}
      onMove={(from, to) => move(from, to, nameOf(from))}
      disabled={readOnly || values.length < 2}
    >
      {({ id, name }, index, handle) => (
        <ReferenceRow
          type="asset"
          id={id}
          handle={
            <>
              {handle}
              <Thumb id={id} />
            </>
          }
          actions={
            <ActionMenu
              label={t("form.more", { name })}
              actions={[
                { id: "open", label: t("form.reference.open"), act: { href: `${base}content/asset/${id}` } },
                { id: "file", label: t("form.asset.open"), act: { href: assetFile(id) } },
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
