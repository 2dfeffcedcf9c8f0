import { t } from "../i18n/messages";
import { Spinner } from "../ui/Spinner";

/** Holds the place of the rows while the first ones come. */
export function SkeletonRows() {
  return (
    <div className="list" aria-busy="true">
      <div className="list-coming">
        <Spinner label={t("list.loading")} />
      </div>
      {Array.from({ length: 8 }, (_, i) => (
        <div key={i} className="list-row list-row-coming list-row-still" aria-hidden="true">
          <span className="bar" />
          <span className="bar" />
          <span className="bar" />
        </div>
      ))}
    </div>
  );
}
