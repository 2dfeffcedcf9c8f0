import { useState } from "react";
import { chooseTheme, chosenTheme, type Theme } from "../app/theme";
import { chooseLanguage, type Language } from "../i18n/language";
import { language, t } from "../i18n/messages";
import { Radios, type Choice } from "../ui/Radios";

const LANGUAGES: readonly Choice<Language>[] = [
  { value: "de", label: "Deutsch", lang: "de" },
  { value: "en", label: "English", lang: "en" },
];

/** Language and theme of the surface, kept in this browser. */
export function Preferences() {
  const [theme, setTheme] = useState(chosenTheme);
  const themes: Choice<Theme>[] = [
    { value: "system", label: t("theme.system") },
    { value: "light", label: t("theme.light") },
    { value: "dark", label: t("theme.dark") },
  ];
  return (
    <section className="panel account-form">
      <h2>{t("me.preferences")}</h2>
      <Radios label={t("me.language")} choices={LANGUAGES} value={language} onChange={chooseLanguage} />
      <Radios
        label={t("me.theme")}
        choices={themes}
        value={theme}
        onChange={(chosen) => {
          setTheme(chosen);
          chooseTheme(chosen);
        }}
      />
    </section>
  );
}
