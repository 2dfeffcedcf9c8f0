import { useState } from "react";

export type ListLook = "list" | "tree";

const VIEW = "litfass-list-view ";
const SHOWN = "litfass-list-columns ";

/** List or tree: what the address says, else what was chosen last for that type. */
export function chosenView(address: string | null, type: string): ListLook {
  const view = address ?? localStorage.getItem(VIEW + type);
  return view === "tree" ? "tree" : "list";
}

export function rememberView(type: string, view: ListLook): void {
  localStorage.setItem(VIEW + type, view);
}

/** The columns of a list that somebody chose to see in this browser; undefined where nothing was chosen yet. */
export function useChosenColumns(type: string): [readonly string[] | undefined, (shown: readonly string[]) => void] {
  const [shown, setShown] = useState(() => localStorage.getItem(SHOWN + type)?.split(" "));
  return [
    shown,
    (names) => {
      localStorage.setItem(SHOWN + type, names.join(" "));
      setShown([...names]);
    },
  ];
}
