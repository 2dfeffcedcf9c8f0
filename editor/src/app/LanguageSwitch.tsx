import { chooseLanguage } from "../i18n/language";
import { language, t } from "../i18n/messages";
import { Button } from "../ui/Button";

/** The other language of the editor, in its own words: the texts that are edited have a switch of their own. */
export function LanguageSwitch() {
  const other = language === "de" ? "en" : "de";
  return (
    <Button
      look="quiet"
      onPress={() => {
        chooseLanguage(other);
      }}
    >
      <span lang={other}>{t("language.other")}</span>
    </Button>
  );
}
