import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { t } from "../i18n/messages";
import { languageName } from "./definition/languages";
import { missingTranslations } from "./definition/translations";
import type { Form } from "./scope";
import { contentOf } from "./state/edit";
import { useSelected } from "./state/store";
import { TroubleMark } from "./TroubleMark";

interface LanguageSwitchProps {
  form: Form;
  onChoose: (language: string) => void;
}

/** Which language is edited; beside each translation how many texts it still lacks, beside each other one what is wrong in it. */
export function LanguageSwitch({ form, onChoose }: LanguageSwitchProps) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={t("form.language")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[form.language]}
      onSelectionChange={([key]) => onChoose(String(key))}
    >
      {form.languages.map((language) => (
        <ToggleButton key={language} id={language} className="segment">
          <span lang={language.replace("_", "-")}>{languageName(language)}</span>
          {language !== form.languages[0] && <Open form={form} language={language} />}
          {language !== form.language && <TroubleMark form={form} language={language} />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Open({ form: { store, type, languages }, language }: { form: Form; language: string }) {
  const count = useSelected(
    store,
    ({ edit }) => missingTranslations(type, contentOf(edit), { language, languages }).length,
  );
  return count === 0 ? null : <span className="tabular"> · {t("form.language.open", { count })}</span>;
}
