import type { Schemas } from "../api/client";
import { t } from "../i18n/messages";
import { Notice } from "../ui/Notice";
import type { ManyDone } from "./acts";
import type { ActItem } from "./item";
import { ItemLink } from "./ItemLink";
import { Problems } from "./Problems";
import { why } from "./why";

interface ManyNoticeProps {
  items: readonly ActItem[];
  result: ManyDone | undefined;
  error: Error | null;
  lost: boolean;
  onFollow: () => void;
}

/** What could not be done, with the reason for each item. */
export function ManyNotice({ items, result, error, lost, onFollow }: ManyNoticeProps) {
  if (lost) {
    return (
      <Notice look="attention" title={t("many.lost")}>
        {t("many.lost.text")}
      </Notice>
    );
  }
  if (error !== null) {
    return (
      <Notice look="bad" title={t("error.unexpected.title")}>
        {why(error)}
      </Notice>
    );
  }
  if (result === undefined) return null;
  return (
    <Notice look="attention" title={t("many.refused", { done: result.done.length, refused: result.refused.length })}>
      <ul className="refusals">
        {result.refused.map((refused) => (
          <li key={refused.id}>
            <Refusal {...refused} item={items.find(({ id }) => id === refused.id)} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface RefusalProps extends Omit<Schemas["RefusedItem"], "usages"> {
  usages?: Schemas["RefusedItem"]["usages"];
  item: ActItem | undefined;
  onFollow: () => void;
}

function Refusal({ id, error, problems, usages = [], item, onFollow }: RefusalProps) {
  return (
    <>
      <strong>
        <ItemLink id={id} type={item?.type} onFollow={onFollow}>
          {item?.title ?? id}
        </ItemLink>
      </strong>
      : {error.message}
      {problems.length > 0 && <Problems problems={problems} onFollow={onFollow} />}
      {usages.length > 0 && <UsageList usages={usages} onFollow={onFollow} />}
    </>
  );
}

/** The items that refer to something. */
export function UsageList({ usages, onFollow }: { usages: readonly Schemas["DraftSummary"][]; onFollow: () => void }) {
  return (
    <ul className="usages" aria-label={t("usages.title")}>
      {usages.map(({ id, type, title, subtitle }) => (
        <li key={id}>
          <ItemLink id={id} type={type} onFollow={onFollow}>
            {title}
          </ItemLink>
          {subtitle !== "" && <span className="usage-subtitle"> · {subtitle}</span>}
        </li>
      ))}
    </ul>
  );
}
