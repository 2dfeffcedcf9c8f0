import type { ReactNode } from "react";
import type { Property } from "../../api/client";
import { t } from "../../i18n/messages";
import { dateTime } from "../../i18n/time";
import { assetId } from "../asset/assetValue";
import { formatDay } from "../formats/day";
import { formatNumber } from "../formats/number";
import { useSummary } from "../reference/summaries";
import { isEmpty, isList, isObject, type Json } from "../state/json";
import { visibleText } from "./visibleText";

interface WordsProps {
  property: Property;
  value: Json | undefined;
}

/** A value as people say it: labels of choices, titles of items, dates as they are written. */
export function Words({ property, value }: WordsProps): ReactNode {
  if (value === undefined || isEmpty(value)) return t("form.words.empty");
  if (isList(value)) {
    return value.map((each, index) => (
      <span key={index} className="words-one">
        <Words property={property} value={each} />
      </span>
    ));
  }
  if (isObject(value)) return t("form.words.entry");
  if (property.type === "reference") return <Title type={property.contentType ?? ""} id={String(value)} />;
  if (property.type === "asset") return <Title type="asset" id={assetId(String(value))} />;
  return plainWords(property, value);
}

function Title({ type, id }: { type: string; id: string }) {
  const { data } = useSummary(type, id);
  return data === undefined ? "…" : (data?.title ?? t("form.reference.lost", { id }));
}

/** The same for a value that refers to nothing. */
export function plainWords({ type, options }: Pick<Property, "type" | "options">, value: Json): string {
  if (typeof value === "boolean") return value ? t("form.words.yes") : t("form.words.no");
  if (typeof value === "number") return formatNumber(value);
  const text = String(value);
  if (type === "date") return formatDay(text);
  if (type === "dateTime") return Number.isNaN(new Date(text).getTime()) ? text : dateTime(text);
  if (type === "choice") return options.find((option) => option.value === text)?.label ?? text;
  return type === "richText" ? visibleText(text) : text;
}
