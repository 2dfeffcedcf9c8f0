import type { ContentType } from "../../api/client";
import { t } from "../../i18n/messages";
import { Page } from "../../ui/Page";
import { propertiesOf } from "../definition/properties";
import { isNarrow } from "../fields/field";
import { Trail } from "./Trail";
import "../fields/fields.css";
import "../itemForm.css";
import "./item.css";

/** The item before it is there: everything in its size, so that nothing jumps. */
export function ItemSkeleton({ type }: { type: ContentType }) {
  const [first] = type.tabs;
  return (
    <Page title={t("form.loading")} trail={<Trail type={type} folder="/" />}>
      <div className="item" aria-busy="true">
        <div className="item-main">
          <div className="form-column skeleton">
            {type.tabs.length > 1 && <div className="skeleton-tabs" />}
            <div className="fields">
              {propertiesOf(type, first?.properties ?? []).map((property) => (
                <div key={property.name} className={isNarrow(property) ? "fields-half" : "fields-whole"}>
                  <p className="field-label">{property.label}</p>
                  <div className="skeleton-input" />
                </div>
              ))}
            </div>
          </div>
        </div>
        <div className="item-aside" />
      </div>
    </Page>
  );
}
