import { useState } from "react";
import { slugOf } from "../form/create/slug";
import { t } from "../i18n/messages";

/** What somebody types as a name in the path, and the name that becomes of it: said while it is typed. */
export function useNodeName(old = "") {
  const [typed, setTyped] = useState(old);
  const words = typed.trim();
  const name = words === old ? old : slugOf(words);
  return {
    typed,
    setTyped,
    name,
    same: name === "" || name === old,
    /** Empty where the name is as it was typed. */
    becomes: name === words || name === "" ? "" : t("folder.name.becomes", { name }),
    problem: words !== "" && name === "" ? t("folder.name.nothing") : "",
  };
}
