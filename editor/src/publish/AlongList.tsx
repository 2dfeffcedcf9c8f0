import { useContentTypes } from "../api/queries";
import { t } from "../i18n/messages";
import { Checkbox } from "../ui/Checkbox";
import type { Plan } from "./plan";

/** What becomes public together with what was asked for, and why. */
export function AlongList({ plan }: { plan: Plan }) {
  const types = useContentTypes().contentTypes;
  const label = (name: string) => types.find((type) => type.name === name)?.label ?? "";
  return (
    <section className="publish-part">
      <h3>{t("publish.along")}</h3>
      <ul>
        {plan.along.map(({ draft, because, ticked }) => (
          <li key={draft.id}>
            <Checkbox isSelected={ticked} onChange={(on) => plan.tick([draft.id], on)}>
              {t("publish.along.item", { type: label(draft.type), title: draft.title })}{" "}
              <span className="publish-because">{t("publish.along.because", { because })}</span>
            </Checkbox>
          </li>
        ))}
        {plan.folders.map(({ draft }) => (
          <li key={draft.id} className="publish-folder">
            {t("publish.along.folder", { path: draft.path })}
          </li>
        ))}
      </ul>
    </section>
  );
}
