import { getSchema, type Extensions } from "@tiptap/core";
import { DOMParser as ModelParser, DOMSerializer } from "@tiptap/pm/model";
import StarterKit from "@tiptap/starter-kit";
import { canonical } from "./canonical";

const SAFE = /^(https?:|mailto:|tel:|\$\{link:)/i;

/** Whether the public page may link there. */
export function isAllowedLink(address: string): boolean {
  return SAFE.test(address);
}

/** Everything that a text may be made of here, and nothing that the public page would not show. */
export const extensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [3, 4] },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      isAllowedUri: isAllowedLink,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
];

const schema = getSchema(extensions);

/** Whether the editor would give the HTML back as it is. */
export function isEditable(html: string): boolean {
  if (html.trim() === "") return true;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const model = ModelParser.fromSchema(schema).parse(body);
  const again = document.createElement("div");
  again.append(DOMSerializer.fromSchema(schema).serializeFragment(model.content));
  return canonical(again.innerHTML) === canonical(html);
}

/**
 * Pasted HTML with its headings where ours begin, rows of tables as paragraphs, and without what would style or run: the
 * browser reports that as an attack already where the text is only read.
 */
export function pasted(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on\w+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""))
    .replace(/<(\/?)h[12]\b/gi, "<$1h3")
    .replace(/<(\/?)h[56]\b/gi, "<$1h4")
    .replace(/<\/?(table|thead|tbody|tfoot|colgroup|col)\b[^>]*>/gi, "")
    .replace(/<(\/?)tr\b[^>]*>/gi, "<$1p>")
    .replace(/<t[dh]\b[^>]*>/gi, "")
    .replace(/<\/t[dh]\s*>/gi, " ");
}
