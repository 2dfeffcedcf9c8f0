import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import type { Property } from "../../api/client";
import { langOf } from "../fields/field";
import { useForm } from "../scope";
import { canonical, tidy } from "./canonical";
import { extensions, pasted } from "./extensions";
import { LinkDialog } from "./LinkDialog";
import { RichTextToolbar } from "./RichTextToolbar";

interface RichTextEditorProps {
  id: string;
  property: Property;
  html: string;
  onChange: (html: string) => void;
  invalid: boolean;
}

/** The text with its toolbar. Nothing is said to have changed before somebody changes it, and nothing if it is undone. */
export function RichTextEditor({ id, property, html, onChange, invalid }: RichTextEditorProps) {
  const form = useForm();
  const first = useRef({ html, document: undefined as Editor["state"]["doc"] | undefined });
  const last = useRef(html);
  const [linking, setLinking] = useState(false);
  const editor = useEditor({
    extensions,
    content: html,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      transformPastedHTML: pasted,
      handleKeyDown: (_, event) => {
        if (!isLinkKey(event)) return false;
        setLinking(true);
        return true;
      },
      attributes: {
        id,
        class: "rich-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": `${id}:label`,
        "aria-describedby": `${id}:notes`,
        lang: langOf(form, property),
      },
    },
    onCreate: ({ editor: { state } }) => {
      first.current.document = state.doc;
    },
    onUpdate: ({ editor: { state }, editor }) => {
      const undone = first.current.document?.eq(state.doc) === true;
      last.current = undone ? first.current.html : tidy(editor.getHTML());
      onChange(last.current);
    },
  });
  useEffect(() => {
    if (html === last.current) return;
    // The server may spell it otherwise; only what says something else is put in place of what is typed.
    if (canonical(html) !== canonical(last.current)) editor.commands.setContent(html, { emitUpdate: false });
    first.current = { html, document: editor.state.doc };
    last.current = html;
  }, [editor, html]);
  return (
    <div className="rich-text-frame" data-invalid={invalid || undefined}>
      <RichTextToolbar editor={editor} label={property.label} controls={id} onLink={() => setLinking(true)} />
      <EditorContent editor={editor} />
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}

function isLinkKey(event: KeyboardEvent): boolean {
  const pressed = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
  if (pressed) event.preventDefault();
  return pressed;
}
