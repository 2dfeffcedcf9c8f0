import { Label, TextArea, TextField } from "react-aria-components";
import type { ContentType } from "../../api/client";
import { useContentTypes, useMe } from "../../api/queries";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { labelAt } from "../definition/labels";
import { unsavedChanges, useUnsaved } from "../state/keeping";
import type { Json } from "../state/json";
import { visibleText } from "../words/visibleText";

interface KeptTextsProps {
  item: string;
  type: ContentType;
}

/** What was typed into an item that is gone: it can be copied, until it is dropped. Nothing where nothing is kept. */
export function KeptTexts({ item, type }: KeptTextsProps) {
  const { languages } = useContentTypes();
  const kept = useUnsaved(useMe().user).find((each) => each.item === item);
  if (kept === undefined) return null;
  const lines = Object.entries({ ...kept.changes, ...kept.typed }).map(
    ([name, value]) => `${labelAt(type, languages, name)}: ${wordsOf(value)}`,
  );
  return (
    <>
      <TextField className="field" value={lines.join("\n")} isReadOnly>
        <Label className="field-label">{t("form.gone.kept")}</Label>
        <TextArea className="input text-area" rows={Math.min(12, lines.length + 3)} />
      </TextField>
      <p>
        <Button look="danger" onPress={() => unsavedChanges.forget(kept.key)}>
          {t("form.offer.discard")}
        </Button>
      </p>
    </>
  );
}

function wordsOf(value: Json | null): string {
  if (typeof value === "string") return visibleText(value);
  return value === null ? "" : JSON.stringify(value);
}
