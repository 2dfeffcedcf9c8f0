import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answered, api, type Draft } from "../../api/client";
import { keys } from "../../api/queries";
import { t } from "../../i18n/messages";
import { moment } from "../../i18n/time";
import { Button } from "../../ui/Button";
import { personName } from "../../ui/person";
import { StateMark } from "../../ui/StateMark";
import { baseOf } from "../state/openItems";
import type { Content } from "../state/json";
import { differencesOf, type Difference } from "../words/differences";
import { DifferenceDialog } from "./DifferenceDialog";
import { Panel } from "./Panel";

/** By this the heading of the panel is found; one item is shown at a time. */
export const STATE_HEADING = "item-state";

/** In words: whether the item is public, since when, and how the draft differs from it. */
export function StatePanel({ draft }: { draft: Draft }) {
  const [comparing, setComparing] = useState(false);
  const differences = useDifferences(draft);
  return (
    <Panel title={t("form.state.title")} headingId={STATE_HEADING}>
      <p className="aside-state">
        <StateMark state={draft.state} />
      </p>
      <p>
        {stateText(draft)} {differences !== undefined && t("form.state.differs", { count: differences.length })}
      </p>
      {differences !== undefined && differences.length > 0 && (
        <Button onPress={() => setComparing(true)}>{t("form.state.compare")}</Button>
      )}
      <p className="aside-small">
        {t("form.state.changed", { when: moment(draft.changed.time), name: personName(draft.changed) })}
      </p>
      {!draft.mayPublish && <p className="aside-small">{t("form.state.mayNotPublish")}</p>}
      {comparing && differences !== undefined && (
        <DifferenceDialog differences={differences} draft={draft} onClose={() => setComparing(false)} />
      )}
    </Panel>
  );
}

function stateText({ state, published }: Draft): string {
  if (state === "draft") return t("form.state.draft");
  const when = published === undefined ? "" : moment(published.time);
  return t(state === "published" ? "form.state.published" : "form.state.changedSince", { when });
}

/** How the draft differs from what is public; absent where nothing is public or it is not known yet. */
function useDifferences(draft: Draft): readonly Difference[] | undefined {
  const { data } = useQuery({
    queryKey: [...keys.published(draft.id), draft.published?.time],
    queryFn: () => answered(api.GET("/.rest/drafts/{id}/published", { params: { path: { id: draft.id } } })),
    enabled: draft.state === "changed",
  });
  if (data === undefined || draft.state !== "changed") return undefined;
  return differencesOf(data.content as Content, baseOf(draft).content);
}
