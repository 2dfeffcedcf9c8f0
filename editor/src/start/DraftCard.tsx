import { useId } from "react";
import { Link } from "react-router";
import type { DraftSummary } from "../api/client";
import { useContentTypes, useMe } from "../api/queries";
import { ago } from "../i18n/time";
import { t } from "../i18n/messages";
import { OpenPoints } from "../ui/OpenPoints";
import { personName } from "../ui/person";
import { StateMark } from "../ui/StateMark";
import { MoreOfThem, type Narrow } from "./MoreOfThem";

interface DraftCardProps {
  title: string;
  /** What stands there in place of drafts. */
  empty: string;
  /** Undefined until they are known. */
  drafts: readonly DraftSummary[] | undefined;
  /** How many there are in all; where it is missing, those shown are all that is meant. */
  total?: number | undefined;
  /** What narrows a list down to these drafts. */
  narrow?: Narrow;
  /** What distinguishes these drafts: their open points, or else when they were changed by whom. */
  shows?: "open" | "changed";
}

/** Some drafts, each a link, with what matters about them here. */
export function DraftCard({ title, empty, drafts, total, narrow, shows = "changed" }: DraftCardProps) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>
        {title}
        {total !== undefined && <span className="card-count tabular">{t("nav.count", { count: total })}</span>}
      </h2>
      {drafts === undefined && <Skeleton />}
      {drafts?.length === 0 && <p className="card-empty">{empty}</p>}
      <ul className="card-list">
        {drafts?.map((draft) => (
          <li key={draft.id}>
            <Entry draft={draft} shows={shows} />
          </li>
        ))}
      </ul>
      {total !== undefined && narrow !== undefined && drafts !== undefined && total > drafts.length && (
        <MoreOfThem total={total} narrow={narrow} />
      )}
    </section>
  );
}

function Entry({ draft, shows }: { draft: DraftSummary; shows: "open" | "changed" }) {
  const type = useContentTypes().contentTypes.find(({ name }) => name === draft.type);
  return (
    <>
      <div className="card-line">
        <Link to={`/content/${draft.type}/${draft.id}`}>{draft.title}</Link>
        <StateMark state={draft.state} />
      </div>
      <p className="card-about">{[type?.label, draft.subtitle].filter(Boolean).join(" · ")}</p>
      {shows === "open" ? (
        <p className="card-open">
          <OpenPoints points={draft.open} />
        </p>
      ) : (
        <p className="card-about tabular">
          <Changed draft={draft} />
        </p>
      )}
    </>
  );
}

function Changed({ draft }: { draft: DraftSummary }) {
  const me = useMe();
  const { time, user } = draft.changed;
  return (
    <>{t("start.changed", { when: ago(time), who: user === me.user ? t("start.you") : personName(draft.changed) })}</>
  );
}

/** As large as what comes, so that nothing jumps. */
function Skeleton() {
  return (
    <div className="card-skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
