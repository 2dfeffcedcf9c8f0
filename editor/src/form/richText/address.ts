import { isAllowedLink } from "./extensions";

/** The address that somebody meant: `www.a.de` is a page and `a@b.de` is mail; absent where a page may not link there. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/\s/.test(text) || text === "") return undefined;
  if (isAllowedLink(text)) return isComplete(text) ? text : undefined;
  if (/^[^@/:]+@[^@/:]+\.[^@/:.]+$/.test(text)) return `mailto:${text}`;
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#].*)?$/i.test(text) ? `https://${text}` : undefined;
}

function isComplete(text: string): boolean {
  return !/^https?:/i.test(text) || (URL.canParse(text) && /^https?:\/\/[^/]+/i.test(text));
}
