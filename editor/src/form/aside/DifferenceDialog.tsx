import type { Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { moment } from "../../i18n/time";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { labelOf } from "../definition/labels";
import { useForm } from "../scope";
import { baseOf } from "../state/openItems";
import type { Difference } from "../words/differences";
import { Version } from "../words/Version";

interface DifferenceDialogProps {
  differences: readonly Difference[];
  draft: Draft;
  onClose: () => void;
}

/** The public version beside the draft, where they differ. */
export function DifferenceDialog({ differences, draft, onClose }: DifferenceDialogProps) {
  const { type, languages } = useForm();
  const { content } = baseOf(draft);
  const published = draft.published === undefined ? "" : moment(draft.published.time);
  return (
    <Dialog
      title={t("form.compare.title")}
      subtitle={t("form.compare.subtitle")}
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{t("ui.close")}</Button>}
    >
      <div className="comparisons">
        {differences.map(({ path, before, after }) => (
          <section key={path} className="comparison">
            <h3>{labelOf(type, languages, { content, path })}</h3>
            <div className="comparison-side">
              <p className="comparison-whose">{t("form.compare.public", { when: published })}</p>
              <Version path={path} value={before} />
            </div>
            <div className="comparison-side">
              <p className="comparison-whose">{t("form.compare.draft", { when: moment(draft.changed.time) })}</p>
              <Version path={path} value={after} />
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
