import { useCallback, useEffect, useState } from "react";
import type { ContentType, Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { Drawer } from "../../ui/Drawer";
import { tell } from "../../ui/toast";
import { languageAt, propertiesOf, tabOf } from "../definition/properties";
import { controlId } from "../fields/field";
import { focusField } from "../focus";
import { ItemForm } from "../ItemForm";
import { LanguageSwitch } from "../LanguageSwitch";
import { ErrorSummary } from "../save/ErrorSummary";
import { SaveState } from "../save/SaveState";
import { FormContext, useForm } from "../scope";
import { isChanged } from "../state/edit";
import type { FieldPath } from "../state/path";
import { Offer } from "../view/Offer";
import { useFolders, useOnlyItems } from "./useBeginning";
import { isUnfinished, useNewItem } from "./useNewItem";

interface NewItemDrawerProps {
  type: ContentType;
  called: string;
  onCreated: (draft: Draft) => void;
  onClose: () => void;
}

/** A new item, made beside the form that needs it; that one stays as it is. */
export default function NewItemDrawer(props: NewItemDrawerProps) {
  const only = useOnlyItems(props.type);
  const folders = useFolders(props.type);
  if (only === undefined || folders === undefined) return null;
  return <Making {...props} only={only} folders={folders} />;
}

type Ready = Pick<Parameters<typeof useNewItem>[0], "only" | "folders">;

function Making({ type, called, onCreated, onClose, only, folders }: NewItemDrawerProps & Ready) {
  const depth = useForm().depth + 1;
  const [tab, setTab] = useState<string>();
  const [language, setLanguage] = useState<string>();
  const { store, form, summed, title, about, save } = useNewItem({
    type,
    called,
    only,
    folders,
    parent: undefined,
    language,
    depth,
  });
  const reveal = useCallback(
    (path: FieldPath) => {
      setTab(tabOf(type, form.languages, path));
      setLanguage(languageAt(type, form.languages, path));
      form.expansion.reveal(path);
      requestAnimationFrame(() => focusField(controlId(form, path)));
    },
    [type, form],
  );
  useEffect(() => focusField(`${form.prefix}:${firstField(type)}`), [form.prefix, type]);
  const create = async () => {
    const draft = await save();
    if (draft !== undefined) onCreated(draft);
  };
  const close = () => {
    if (isChanged(store.get().edit)) tell(t("form.new.kept", { title }));
    onClose();
  };
  return (
    <FormContext value={form}>
      <Drawer
        title={type.newLabel}
        onClose={close}
        actions={
          <>
            <SaveState store={store} savedAt={undefined} />
            {form.languages.length > 1 && <LanguageSwitch form={form} onChoose={setLanguage} />}
            <Button look="main" onPress={() => void create()}>
              {t("form.new.take")}
            </Button>
          </>
        }
      >
        <Offer store={store} about={about} of={isUnfinished(type, about)} />
        <ErrorSummary shown={summed} reveal={reveal} />
        <ItemForm tab={tab} onTab={setTab} />
      </Drawer>
    </FormContext>
  );
}

function firstField(type: ContentType): string {
  return propertiesOf(type, type.tabs[0]?.properties ?? [])[0]?.name ?? "";
}
