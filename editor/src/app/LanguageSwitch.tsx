import { chooseLanguage } from "../i18n/language";
import { language } from "../i18n/messages";
import { Button } from "../ui/Button";

/** The other language, in its own words. */
export function LanguageSwitch() {
  const other = language === "de" ? "en" : "de";
  return (
    <Button
      look="quiet"
      onPress={() => {
        chooseLanguage(other);
      }}
    >
      <span lang={other}>{other === "en" ? "English" : "Deutsch"}</span>
    </Button>
  );
}
