import type { Editor } from "@tiptap/react";
import { useState, type FormEvent } from "react";
import { FieldError, Form, Input, Label, TextField } from "react-aria-components";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { addressOf } from "./address";

const FORM = "rich-text-link";

/** Asks where the chosen words lead; without chosen words also for the words. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const present = String(editor.getAttributes("link").href ?? "");
  const needsWords = editor.state.selection.empty && present === "";
  const [address, setAddress] = useState(present);
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState("");
  const back = (act: () => void) => {
    onClose();
    requestAnimationFrame(act);
  };
  const take = (event: FormEvent) => {
    event.preventDefault();
    const href = addressOf(address);
    if (href === undefined) {
      setWrong(t("form.link.wrong"));
      return;
    }
    back(() => link(editor, href, needsWords ? words.trim() || href : ""));
  };
  return (
    <Dialog
      title={t("form.link.title")}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("ui.cancel")}
          </Button>
          {present !== "" && (
            <Button onPress={() => back(() => editor.chain().focus().extendMarkRange("link").unsetLink().run())}>
              {t("form.link.remove")}
            </Button>
          )}
          <Button look="main" type="submit" form={FORM}>
            {t("form.link.take")}
          </Button>
        </>
      }
    >
      <Form id={FORM} onSubmit={take} className="link-form">
        <TextField
          className="field"
          value={address}
          onChange={(text) => {
            setAddress(text);
            setWrong("");
          }}
          isInvalid={wrong !== ""}
          autoFocus
        >
          <Label className="field-label">{t("form.link.address")}</Label>
          <Input className="input" inputMode="url" autoComplete="off" placeholder="https://" />
          <FieldError className="field-error">{wrong}</FieldError>
        </TextField>
        {needsWords && (
          <TextField className="field" value={words} onChange={setWords}>
            <Label className="field-label">{t("form.link.words")}</Label>
            <Input className="input" autoComplete="off" />
          </TextField>
        )}
      </Form>
    </Dialog>
  );
}

function link(editor: Editor, href: string, words: string): void {
  const chain = editor.chain().focus();
  if (words === "") chain.extendMarkRange("link").setLink({ href }).run();
  else chain.insertContent({ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] }).run();
}
