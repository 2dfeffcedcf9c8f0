import { useId, useMemo } from "react";
import type { ContentType } from "../api/client";
import { useContentTypes } from "../api/queries";
import type { Form } from "./scope";
import { Expansion } from "./state/expansion";
import type { ItemStore } from "./state/store";

interface Asked {
  store: ItemStore;
  type: ContentType;
  language: string | undefined;
  readOnly: boolean;
  depth?: number;
}

/** A form for that store. */
export function useItemForm({ store, type, language, readOnly, depth = 0 }: Asked): Form {
  const { languages } = useContentTypes();
  const prefix = useId();
  const expansion = useMemo(() => new Expansion(), []);
  const chosen = languages.find((each) => each === language) ?? languages[0] ?? "";
  return useMemo(
    () => ({ store, type, languages, language: chosen, readOnly, prefix, depth, expansion }),
    [store, type, languages, chosen, readOnly, prefix, depth, expansion],
  );
}
