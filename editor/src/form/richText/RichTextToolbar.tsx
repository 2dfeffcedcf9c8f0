import { useEditorState, type ChainedCommands, type Editor } from "@tiptap/react";
import type { ReactNode } from "react";
import { Button, Group, Separator, ToggleButton, Toolbar, Tooltip, TooltipTrigger } from "react-aria-components";
import { t, type MessageKey } from "../../i18n/messages";
import { icons, type Icon } from "./icons";

interface RichTextToolbarProps {
  editor: Editor;
  /** The label of the field. */
  label: string;
  /** Identifier of the text that it works on. */
  controls: string;
  /** Asks where the chosen words shall lead. */
  onLink: () => void;
}

interface Tool {
  name: MessageKey;
  icon: Icon;
  keys?: string;
  isOn: (editor: Editor) => boolean;
  run: (chain: ChainedCommands) => ChainedCommands;
}

const MARKS: readonly Tool[] = [
  {
    name: "form.richText.bold",
    icon: "bold",
    keys: "Control+B",
    isOn: (e) => e.isActive("bold"),
    run: (c) => c.toggleBold(),
  },
  {
    name: "form.richText.italic",
    icon: "italic",
    keys: "Control+I",
    isOn: (e) => e.isActive("italic"),
    run: (c) => c.toggleItalic(),
  },
];

const BLOCKS: readonly Tool[] = [
  {
    name: "form.richText.heading",
    icon: "heading",
    keys: "Control+Alt+3",
    isOn: (e) => e.isActive("heading", { level: 3 }),
    run: (c) => c.toggleHeading({ level: 3 }),
  },
  {
    name: "form.richText.subheading",
    icon: "subheading",
    keys: "Control+Alt+4",
    isOn: (e) => e.isActive("heading", { level: 4 }),
    run: (c) => c.toggleHeading({ level: 4 }),
  },
  {
    name: "form.richText.bullets",
    icon: "bullets",
    keys: "Control+Shift+8",
    isOn: (e) => e.isActive("bulletList"),
    run: (c) => c.toggleBulletList(),
  },
  {
    name: "form.richText.numbers",
    icon: "numbers",
    keys: "Control+Shift+7",
    isOn: (e) => e.isActive("orderedList"),
    run: (c) => c.toggleOrderedList(),
  },
  {
    name: "form.richText.quote",
    icon: "quote",
    keys: "Control+Shift+B",
    isOn: (e) => e.isActive("blockquote"),
    run: (c) => c.toggleBlockquote(),
  },
];

const TOOLS = [...MARKS, ...BLOCKS];

/** What can be done with the text: one stop of the Tab key, arrows inside. */
export function RichTextToolbar({ editor, label, controls, onLink }: RichTextToolbarProps) {
  const on = useEditorState({ editor, selector: () => TOOLS.map((tool) => tool.isOn(editor)).join() });
  const isOn = (tool: Tool) => on.split(",")[TOOLS.indexOf(tool)] === "true";
  const isLink = useEditorState({ editor, selector: () => editor.isActive("link") });
  const can = useEditorState({ editor, selector: () => `${editor.can().undo()},${editor.can().redo()}` }).split(",");
  const toggle = (tool: Tool) => (
    <Named key={tool.name} name={tool.name} keys={tool.keys}>
      <ToggleButton
        className="tool"
        aria-label={t(tool.name)}
        isSelected={isOn(tool)}
        onChange={() => tool.run(editor.chain().focus()).run()}
      >
        {icons[tool.icon]}
      </ToggleButton>
    </Named>
  );
  const step = (name: MessageKey, icon: Icon, act: { able: boolean; run: (c: ChainedCommands) => ChainedCommands }) => (
    <Named name={name}>
      <Button
        className="tool"
        aria-label={t(name)}
        isDisabled={!act.able}
        onPress={() => act.run(editor.chain().focus()).run()}
      >
        {icons[icon]}
      </Button>
    </Named>
  );
  return (
    <Toolbar className="rich-text-toolbar" aria-label={t("form.richText.toolbar", { label })} aria-controls={controls}>
      <Group aria-label={t("form.richText.marks")}>
        {MARKS.map(toggle)}
        <Named name="form.richText.link" keys="Control+K">
          <ToggleButton className="tool" aria-label={t("form.richText.link")} isSelected={isLink} onChange={onLink}>
            {icons.link}
          </ToggleButton>
        </Named>
      </Group>
      <Separator orientation="vertical" className="tool-separator" />
      <Group aria-label={t("form.richText.blocks")}>{BLOCKS.map(toggle)}</Group>
      <Separator orientation="vertical" className="tool-separator" />
      <Group aria-label={t("form.richText.steps")}>
        {step("form.richText.undo", "undo", { able: can[0] === "true", run: (c) => c.undo() })}
        {step("form.richText.redo", "redo", { able: can[1] === "true", run: (c) => c.redo() })}
      </Group>
    </Toolbar>
  );
}

function Named({ name, keys, children }: { name: MessageKey; keys?: string | undefined; children: ReactNode }) {
  const shown = keys?.replace("Control", t("form.richText.ctrl")).replace("Shift", t("form.richText.shift"));
  return (
    <TooltipTrigger delay={400}>
      {children}
      <Tooltip className="tooltip">{shown === undefined ? t(name) : `${t(name)} (${shown})`}</Tooltip>
    </TooltipTrigger>
  );
}
