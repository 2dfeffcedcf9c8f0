import { createElement, Fragment, type ReactNode } from "react";
import { isAllowedLink } from "./extensions";

const SHOWN = [
  ..."p br strong em b i ul ol li a h3 h4 blockquote table caption thead tbody tr th td abbr span".split(" "),
];
const HIDDEN = ["script", "style", "template", "iframe", "object"];

/** HTML drawn from its elements: what the page would not show is not shown here either, and nothing in it runs. */
export function ShownHtml({ html }: { html: string }) {
  return nodes(new DOMParser().parseFromString(html, "text/html").body);
}

function nodes(parent: Element): ReactNode {
  return [...parent.childNodes].map((node, index) => {
    if (node instanceof Text) return node.data;
    return node instanceof Element ? <Fragment key={index}>{drawn(node)}</Fragment> : null;
  });
}

function drawn(element: Element): ReactNode {
  const name = element.tagName.toLowerCase();
  if (HIDDEN.includes(name)) return null;
  if (name === "br") return createElement("br");
  if (!SHOWN.includes(name)) return nodes(element);
  const href = element.getAttribute("href") ?? "";
  const lang = element.getAttribute("lang");
  const attributes = {
    ...(name === "a" && isAllowedLink(href) && { href, target: "_blank", rel: "noreferrer" }),
    ...(lang !== null && { lang }),
  };
  return createElement(name, attributes, nodes(element));
}
