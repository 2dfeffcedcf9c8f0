export type Language = "de" | "en";

const KEY = "litfass-language";

/** The language of the surface: the one that was chosen here, else the browser's, else German. */
export function currentLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (chosen === "de" || chosen === "en") return chosen;
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "de";
}

/** Remembers the choice and begins anew in that language. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  location.reload();
}
