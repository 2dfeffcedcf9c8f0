import type { Draft } from "../../api/client";
import { useForm } from "../scope";
import type { FieldPath } from "../state/path";
import { MissingPanel } from "./MissingPanel";
import { PlacePanel } from "./PlacePanel";
import { StatePanel } from "./StatePanel";
import { UsagesPanel } from "./UsagesPanel";

/** What the item means for others: its state, what is missing, where it is used, where it lies. */
export function ItemAside({ draft, reveal }: { draft: Draft; reveal: (path: FieldPath) => void }) {
  const { type } = useForm();
  return (
    <>
      <StatePanel draft={draft} />
      <MissingPanel id={draft.id} revision={draft.revision} reveal={reveal} />
      <UsagesPanel id={draft.id} />
      <PlacePanel draft={draft} type={type} />
    </>
  );
}
