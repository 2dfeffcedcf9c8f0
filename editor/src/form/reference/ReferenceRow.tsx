import type { ReactNode } from "react";
import { Link } from "react-router";
import { t } from "../../i18n/messages";
import { StateMark } from "../../ui/StateMark";
import { useContentType } from "../../api/queries";
import { secondLine } from "./secondLine";
import { useSummary } from "./summaries";
import "./reference.css";

interface ReferenceRowProps {
  type: string;
  id: string;
  /** What the row is moved by, before it; what can be done with it, behind it. */
  handle?: ReactNode;
  actions?: ReactNode;
}

/** An item that is referred to: what it is called, what distinguishes it, its state. The title opens it in a new tab. */
export function ReferenceRow({ type, id, handle, actions }: ReferenceRowProps) {
  return (
    <div className="reference">
      {handle}
      <Referred type={type} id={id} />
      {actions}
    </div>
  );
}

function Referred({ type, id }: { type: string; id: string }) {
  const contentType = useContentType(type);
  const { data, isError } = useSummary(type, id);
  if (isError) return <p className="reference-words reference-lost">{t("form.reference.unknown")}</p>;
  if (data === undefined) return <div className="reference-words reference-waiting" aria-busy="true" />;
  if (data === null) return <p className="reference-words reference-lost">{t("form.reference.lost", { id })}</p>;
  const line = secondLine(contentType, data);
  return (
    <>
      <div className="reference-words">
        <Link to={`/content/${type}/${id}`} target="_blank" title={t("form.reference.newTab")}>
          {data.title}
        </Link>
        {line !== "" && <span className="reference-subtitle">{line}</span>}
      </div>
      <StateMark state={data.state} />
    </>
  );
}
