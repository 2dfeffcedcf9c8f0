import type { Property } from "../../api/client";
import { storedName } from "../definition/languages";
import { useForm, type Form } from "../scope";
import { isEmpty, isObject, type Json } from "../state/json";
import type { FieldPath } from "../state/path";
import { useSelected } from "../state/store";
import { Words } from "../words/Words";

interface EntrySummaryProps {
  path: FieldPath;
  properties: readonly Property[];
  /** What it is called while it holds nothing that tells it apart. */
  name: string;
}

const TELLING = ["text", "date", "dateTime", "reference", "choice", "richText", "long"];
const LINES = 2;

/** What tells an entry from its neighbours: the first things that it holds. */
export function EntrySummary({ path, properties, name }: EntrySummaryProps) {
  const form = useForm();
  const entry = useSelected(form.store, () => form.store.value(path));
  const told = tellingOf(form, properties, entry);
  const [first, second] = told;
  return (
    <span className="entry-summary">
      <span className="entry-title">{first === undefined ? name : <Words {...first} />}</span>
      {second !== undefined && (
        <span className="entry-subtitle">
          <Words {...second} />
        </span>
      )}
    </span>
  );
}

/** The first properties that say something, in the language that is edited or else in the first. */
function tellingOf(form: Form, properties: readonly Property[], entry: Json | undefined) {
  if (!isObject(entry)) return [];
  const found: { property: Property; value: Json }[] = [];
  for (const property of properties.filter(({ type, multiple }) => TELLING.includes(type) && !multiple)) {
    const value = [storedName(property, form.language, form.languages), property.name]
      .map((name) => entry[name])
      .find((each) => !isEmpty(each));
    if (value !== undefined && found.length < LINES) found.push({ property, value });
  }
  return found;
}
