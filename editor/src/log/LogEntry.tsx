import { useId, useState } from "react";
import { Link } from "react-router";
import type { Schemas } from "../api/client";
import { useContentTypes } from "../api/queries";
import { t } from "../i18n/messages";
import { dateTime, timeOfDay } from "../i18n/time";
import { personName } from "../ui/person";
import { Button } from "../ui/Button";

type Publication = Schemas["Publication"];
type Change = Schemas["PublicationChange"];

/** How many items are shown before one asks for all of them. */
const FEW = 5;

/** One publication. */
export function LogEntry({ publication }: { publication: Publication }) {
  const { sequence, time, reason, changes, remarks, hash } = publication;
  const heading = useId();
  return (
    <li className="log-entry" tabIndex={-1} aria-labelledby={heading}>
      <p id={heading} className="log-head">
        <time dateTime={time} title={dateTime(time)} className="tabular">
          {t("log.time", { time: timeOfDay(time) })}
        </time>
        <strong>{personName(publication)}</strong>
        <span className="log-proof tabular">{t("log.proof", { sequence, hash: hash.slice(0, 12) })}</span>
      </p>
      {reason !== "" && <p className="log-reason">{t("log.reason", { reason })}</p>}
      <Changes label={t("log.published")} changes={changes.filter(({ published }) => published)} />
      <Changes label={t("log.unpublished")} changes={changes.filter(({ published }) => !published)} />
      {remarks.length > 0 && (
        <ul className="log-remarks">
          {remarks.map(({ title, what }, at) => (
            <li key={at}>{title === undefined ? what : t("log.remark", { title, what })}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Changes({ label, changes }: { label: string; changes: readonly Change[] }) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const shown = all ? changes : changes.slice(0, FEW);
  return (
    <div className="log-changes">
      <p className="log-label">{label}</p>
      <ul>
        {shown.map((change) => (
          <li key={change.id}>
            <Item change={change} />
          </li>
        ))}
        {shown.length < changes.length && (
          <li>
            <Button
              look="quiet"
              onPress={() => {
                setAll(true);
              }}
            >
              {t("log.all", { count: changes.length - shown.length })}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** A link to the item, where there still is one; a folder has no view of its own and leads to its list. */
function Item({ change: { id, workspace, path, type: typeName, title } }: { change: Change }) {
  const type = useContentTypes().contentTypes.find((one) => one.workspace === workspace);
  const isFolder = typeName === "folder";
  const about = isFolder ? t("log.folder", { list: type?.pluralLabel ?? workspace }) : (type?.label ?? workspace);
  const name = title ?? path.slice(path.lastIndexOf("/") + 1);
  const address = isFolder ? `?${new URLSearchParams({ view: "list", folder: path }).toString()}` : `/${id}`;
  return (
    <>
      {typeName !== undefined && type !== undefined ? <Link to={`/content/${type.name}${address}`}>{name}</Link> : name}{" "}
      <small>· {typeName === undefined ? t("log.gone", { about }) : about}</small>
    </>
  );
}
