const BLOCKS = "p, br, li, h1, h2, h3, h4, h5, h6, blockquote, td, th, caption";

/** The words of formatted text without its marks, blocks apart by a space. */
export function visibleText(html: string): string {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  body.querySelectorAll(BLOCKS).forEach((block) => {
    block.after(" ");
  });
  return (body.textContent ?? "").replace(/\s+/g, " ").trim();
}
