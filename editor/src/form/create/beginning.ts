import type { ContentType, Property } from "../../api/client";
import { defaultsOf } from "../entries/useEntries";
import { isEmpty, type Content, type Json } from "../state/json";
import { slugOf } from "./slug";

/** What a new item begins with: its defaults, the only thing that a required reference can mean, and its name. */
export function beginningOf(type: ContentType, only: Readonly<Record<string, string>>, called: string): Content {
  const references = type.properties
    .filter((property) => isSettled(property) && only[property.contentType ?? ""] !== undefined)
    .map(({ name, contentType, multiple }): [string, Json] => {
      const id = only[contentType ?? ""] ?? "";
      return [name, multiple ? [id] : id];
    });
  return { ...defaultsOf(type.properties), ...Object.fromEntries(references), ...named(type, called) };
}

/** Content types of which there may be one item only, so that a reference to it need not be asked for. */
export function settledTypes(type: ContentType): readonly string[] {
  return [...new Set(type.properties.filter(isSettled).map(({ contentType }) => contentType ?? ""))];
}

function isSettled({ type, required }: Property): boolean {
  return type === "reference" && required;
}

/** The words that it is to be called by: in its title, or what is before and behind the last space in two fields. */
function named(type: ContentType, called: string): Content {
  const titles = type.properties.filter(
    ({ name, type: kind, required }) => type.titleProperties.includes(name) && kind === "text" && required,
  );
  const [first, second] =
    titles.length > 0 ? titles : type.properties.filter(({ name }) => name === type.titleProperties[0]);
  const words = called.trim();
  const space = words.lastIndexOf(" ");
  if (words === "" || first === undefined) return {};
  if (second === undefined || space < 0) return { [(second ?? first).name]: words };
  return { [first.name]: words.slice(0, space), [second.name]: words.slice(space + 1) };
}

/** The part of its address that an item gets from its title, where it has such a part and nobody gave one. */
export function withSlug(type: ContentType, content: Content): Content {
  const has = type.properties.some(({ name, type: kind }) => name === "slug" && kind === "text");
  const words = type.titleProperties.map((name) => content[name]).filter((each) => typeof each === "string");
  const slug = slugOf(words.join(" "));
  return has && isEmpty(content.slug) && slug !== "" ? { ...content, slug } : content;
}
