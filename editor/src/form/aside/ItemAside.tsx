import type { Draft } from "../../api/client";
import type { FieldPath } from "../state/path";
import type { PlaceAct } from "../view/PlaceActing";
import { MissingPanel } from "./MissingPanel";
import { PlacePanel } from "./PlacePanel";
import { StatePanel } from "./StatePanel";
import { UsagesPanel } from "./UsagesPanel";

interface ItemAsideProps {
  draft: Draft;
  reveal: (path: FieldPath) => void;
  onAct: (act: PlaceAct) => void;
}

/** What the item means for others: its state, what is missing, where it is used, where it lies. */
export function ItemAside({ draft, reveal, onAct }: ItemAsideProps) {
  return (
    <>
      <StatePanel draft={draft} />
      <MissingPanel id={draft.id} revision={draft.revision} reveal={reveal} />
      <UsagesPanel id={draft.id} />
      <PlacePanel draft={draft} onAct={onAct} />
    </>
  );
}
