import { useState, type ReactNode } from "react";
import type { Draft } from "../../api/client";
import { t } from "../../i18n/messages";
import { PublishDialog } from "../../publish/PublishDialog";
import { Button } from "../../ui/Button";
import { LanguageSwitch } from "../LanguageSwitch";
import { SaveState } from "../save/SaveState";
import { useForm } from "../scope";
import { isChanged } from "../state/edit";

interface ItemActionsProps {
  draft: Draft;
  save: () => Promise<Draft | undefined>;
  /** Hears at each wish to publish whether something that is not saved stood in its way. */
  onHindered: (hindered: boolean) => void;
  onLanguage: (language: string) => void;
  /** What else stands before the main action. */
  children: ReactNode;
}

/** Where the save stands, the language, and what can be done; the main action last. */
export function ItemActions({ draft, save, onHindered, onLanguage, children }: ItemActionsProps) {
  const form = useForm();
  const [publishing, setPublishing] = useState<Draft>();
  const publish = async () => {
    const saved = isChanged(form.store.get().edit) ? await save() : draft;
    const hindered = saved === undefined || isChanged(form.store.get().edit);
    onHindered(hindered);
    if (!hindered) setPublishing(saved);
  };
  return (
    <>
      <SaveState store={form.store} savedAt={draft.changed.time} />
      {form.languages.length > 1 && <LanguageSwitch form={form} onChoose={onLanguage} />}
      {draft.mayWrite && (
        <Button onPress={() => void save()} aria-keyshortcuts="Control+S">
          {t("form.save")}
        </Button>
      )}
      {children}
      {draft.mayPublish && (
        <Button look="main" onPress={() => void publish()}>
          {t("form.publish")}
        </Button>
      )}
      {publishing !== undefined && (
        <PublishDialog
          items={[publishing]}
          onClose={() => setPublishing(undefined)}
          onDone={() => setPublishing(undefined)}
        />
      )}
    </>
  );
}
