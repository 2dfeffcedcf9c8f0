import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refused, type ContentType, type DraftSummary } from "../api/client";
import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import type { Act } from "../publish/Acting";
import { allDrafts } from "./pages";
import type { Question } from "./question";
import { isSelected, nothing, select, type Selection } from "./selection";
import { SelectionBar } from "./SelectionBar";
import { lazy } from "../ui/lazy";

const Acting = lazy(async () => (await import("../publish/Acting")).Acting);

interface SelectionActsProps {
  type: ContentType;
  question: Question;
  selection: Selection;
  count: number;
  rows: readonly DraftSummary[];
  onSelect: (selection: Selection) => void;
}

/** The bar of what is selected, and the dialog of what is done with it. */
export function SelectionActs({ type, question, selection, count, rows, onSelect }: SelectionActsProps) {
  const client = useQueryClient();
  const rights = useMe().workspaces[type.workspace];
  const [acting, setActing] = useState<{ act: Act; items: readonly DraftSummary[] }>();
  const [reading, setReading] = useState<{ pending: boolean; problem: string }>({ pending: false, problem: "" });

  const begin = async (act: Act) => {
    if (!selection.all) {
      setActing({ act, items: rows.filter(({ id }) => isSelected(selection, id)) });
      return;
    }
    setReading({ pending: true, problem: "" });
    try {
      const hits = await allDrafts(client, type.name, question);
      setActing({ act, items: hits.filter(({ id }) => isSelected(selection, id)) });
      setReading({ pending: false, problem: "" });
    } catch (error) {
      setReading({ pending: false, problem: error instanceof Refused ? error.message : t("list.readAll.failed") });
    }
  };
  const done = (refused: readonly string[]) => {
    setActing(undefined);
    onSelect(select(nothing, refused, true));
  };
  return (
    <>
      <SelectionBar
        count={count}
        acts={rights?.write === true ? ["publish", "unpublish", "move", "delete"] : ["publish", "unpublish"]}
        onAct={(act) => void begin(act)}
        onClear={() => onSelect(nothing)}
        {...reading}
      />
      {acting !== undefined && (
        <Acting act={acting.act} items={acting.items} onDone={done} onClose={() => setActing(undefined)} />
      )}
    </>
  );
}
