const LONGEST = 100;
const LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", å: "a" };

/** Words as part of an address: `oeffentliche-raeume` for "Öffentliche Räume". */
export function slugOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  const short = plain.length > LONGEST + 1 ? plain.slice(0, plain.lastIndexOf("-", LONGEST)) : plain;
  return short.replace(/^-+|-+$/g, "").slice(0, LONGEST);
}
