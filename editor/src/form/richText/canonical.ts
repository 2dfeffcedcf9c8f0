/** Elements that stand for the same. */
const SAME: Readonly<Record<string, string>> = { b: "strong", i: "em" };
const MARKS = ["strong", "em", "a"];
const BLOCKS = ["p", "h3", "h4", "ul", "ol", "li", "blockquote", "table", "div", "h1", "h2", "h5", "h6", "pre", "hr"];

/**
 * What a piece of HTML says, in one form: spelling of tags, space between them, order of marks and paragraphs that are
 * understood make no difference; everything else does.
 */
export function canonical(html: string): string {
  return blocks(new DOMParser().parseFromString(html, "text/html").body);
}

/** Blocks as they are; text that stands between them is a paragraph. */
function blocks(parent: Node): string {
  const done: string[] = [];
  let run: Node[] = [];
  const close = () => {
    const text = inline(run).trim();
    if (text !== "") done.push(`<p>${text}</p>`);
    run = [];
  };
  for (const child of parent.childNodes) {
    if (!isBlock(child)) run.push(child);
    else {
      close();
      done.push(block(child));
    }
  }
  close();
  return done.join("");
}

function block(element: Element): string {
  const name = nameOf(element);
  if (name === "p" || /^h\d$/.test(name)) return tagged(element, inline([...element.childNodes]).trim());
  const inner = blocks(element);
  return tagged(element, name === "li" ? inner.replace(/^<p>(.*?)<\/p>/, "$1") : inner);
}

interface Run {
  text: string;
  marks: readonly string[];
}

/** Text with its marks in one order, neighbours of the same marks together. */
function inline(nodes: readonly Node[]): string {
  const runs: Run[] = [];
  nodes.forEach((node) => collect(node, [], runs));
  let previous = "";
  return runs
    .map(({ text, marks }) => {
      const mark = [...marks].sort().join("");
      const changed = mark === previous ? "" : `[${mark}]`;
      previous = mark;
      return changed + text;
    })
    .join("");
}

function collect(node: Node, marks: readonly string[], runs: Run[]): void {
  if (node instanceof Text) {
    const text = (node.data ?? "")
      .replace(/[ \t\r\n]+/g, " ")
      .replaceAll("<", "&lt;")
      .replaceAll("[", "&#91;");
    if (text !== "") runs.push({ text, marks });
    return;
  }
  if (!(node instanceof Element)) return;
  if (!MARKS.includes(nameOf(node))) {
    const inner: Run[] = [];
    node.childNodes.forEach((child) => collect(child, [], inner));
    runs.push({ text: tagged(node, inner.map(({ text }) => text).join("")), marks });
    return;
  }
  const mark = tagged(node, "");
  const next = marks.includes(mark) ? marks : [...marks, mark];
  node.childNodes.forEach((child) => collect(child, next, runs));
}

function tagged(element: Element, inner: string): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  return `<${nameOf(element)}${attributes.join("")}>${inner}</${nameOf(element)}>`;
}

function nameOf(element: Element): string {
  const name = element.tagName.toLowerCase();
  return SAME[name] ?? name;
}

function isBlock(node: Node): node is Element {
  return node instanceof Element && BLOCKS.includes(nameOf(node));
}

/** The editor's HTML as it is stored: items of a list without a paragraph where one is enough; empty for no text. */
export function tidy(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  body.querySelectorAll("li > p:first-child").forEach((paragraph) => {
    if (paragraph.parentElement?.querySelector(":scope > p + p, :scope > * + p") === null) {
      paragraph.replaceWith(...paragraph.childNodes);
    }
  });
  return body.textContent?.trim() === "" ? "" : body.innerHTML;
}
