import type { DraftSummary } from "../api/client";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { ActItem } from "./item";
import { UsageList } from "./ManyNotice";

export interface Hindrance {
  item: ActItem;
  isPublic: boolean;
  usages: readonly DraftSummary[];
}

interface DeleteHindrancesProps {
  hindrances: readonly Hindrance[];
  /** How many are to be deleted in all. */
  of: number;
  onUnpublish: () => void;
  onFollow: () => void;
}

/** Why items cannot be deleted, and what to do first. */
export function DeleteHindrances({ hindrances, of, onUnpublish, onFollow }: DeleteHindrancesProps) {
  if (hindrances.length === 0) return null;
  const publics = hindrances.filter(({ isPublic }) => isPublic);
  return (
    <Notice look="attention" title={t("delete.held", { count: hindrances.length, of })} live={false}>
      <ul className="refusals">
        {hindrances.map(({ item, isPublic, usages }) => (
          <li key={item.id}>
            {of > 1 && <strong>{item.title}: </strong>}
            {isPublic && <span>{t("delete.public")} </span>}
            {usages.length > 0 && (
              <>
                {t("delete.used", { count: usages.length })}
                <UsageList usages={usages} onFollow={onFollow} />
              </>
            )}
          </li>
        ))}
      </ul>
      {publics.length > 0 && (
        <div>
          <Button onPress={onUnpublish}>{t("act.unpublish")}</Button>
        </div>
      )}
    </Notice>
  );
}
