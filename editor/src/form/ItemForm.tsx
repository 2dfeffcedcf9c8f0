import type { FormEvent } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { t } from "../i18n/messages";
import { isTranslated, propertiesOf } from "./definition/properties";
import { Fields } from "./fields/Fields";
import { isTranslation, useForm } from "./scope";
import { TroubleMark } from "./TroubleMark";
import "./itemForm.css";

interface ItemFormProps {
  tab: string | undefined;
  onTab: (tab: string) => void;
}

/** The form of an item, in the tabs of its definition; of a translation those where there is something to translate. */
export function ItemForm({ tab, onTab }: ItemFormProps) {
  const form = useForm();
  const translation = isTranslation(form);
  const tabs = form.type.tabs
    .map(({ name, label, properties }) => ({ name, label, properties: propertiesOf(form.type, properties) }))
    .filter(({ properties }) => properties.some((each) => !translation || isTranslated(form.type, each)));
  const chosen = tabs.find(({ name }) => name === tab) ?? tabs[0];
  if (chosen === undefined) return <p className="form-note">{t("form.translation.nothing")}</p>;
  const note = !form.readOnly && (
    <p className="form-note">{t(translation ? "form.translation.note" : "form.required.note")}</p>
  );
  if (tabs.length === 1) {
    return (
      <form className="form-column" noValidate onSubmit={stay}>
        {note}
        <Fields properties={chosen.properties} />
      </form>
    );
  }
  return (
    <Tabs className="form-column" selectedKey={chosen.name} onSelectionChange={(key) => onTab(String(key))}>
      <TabList className="form-tabs" aria-label={t("form.tabs", { type: form.type.label })}>
        {tabs.map(({ name, label }) => (
          <Tab key={name} id={name} className="form-tab">
            {label}
            <TroubleMark form={form} tab={name} language={form.language} />
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ name, properties }) => (
        <TabPanel key={name} id={name} className="form-panel">
          <form noValidate onSubmit={stay}>
            {note}
            <Fields properties={properties} />
          </form>
        </TabPanel>
      ))}
    </Tabs>
  );
}

/** Enter in a field is no wish to leave the page. */
function stay(event: FormEvent): void {
  event.preventDefault();
}
