import { diffArrays, diffWordsWithSpace } from "diff";

/** A piece of a text or list: as it was, taken away, put in, or in another place than before. */
export interface Piece {
  readonly kind: "same" | "del" | "ins" | "moved";
  readonly text: string;
}

/** Longer texts are shown one after the other: nobody reads a page word by word. */
const LONGEST = 1200;
/** Below this share of common text, single words that are the same by chance only get in the way. */
const ALIKE = 0.3;

/** The words that were taken away and put in. */
export function wordDiff(before: string, after: string): Piece[] {
  if (before.length > LONGEST || after.length > LONGEST) return replaced(before, after);
  const pieces = joined(
    diffWordsWithSpace(before, after).map(({ added, removed, value }): Piece => {
      return { kind: added ? "ins" : removed ? "del" : "same", text: value };
    }),
  );
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.trim().length : 0), 0);
  return common < ALIKE * Math.min(before.length, after.length) ? replaced(before, after) : pieces;
}

function replaced(before: string, after: string): Piece[] {
  return [
    { kind: "del" as const, text: before },
    { kind: "ins" as const, text: after },
  ].filter(({ text }) => text !== "");
}

/** Changes with nothing but space between them are one change. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let del = "";
  let ins = "";
  const flush = () => {
    const [gone, come] = [del.trim() !== "", ins.trim() !== ""];
    result.push(...replaced(gone ? del : "", come || !gone ? ins : ""));
    if (gone && !come && ins !== "") result.push({ kind: "same", text: ins });
    del = ins = "";
  };
  pieces.forEach((piece, i) => {
    const between = piece.text.trim() === "" && del + ins !== "" && (pieces[i + 1]?.kind ?? "same") !== "same";
    if (piece.kind === "same" && !between) {
      flush();
      result.push(piece);
    }
    if (piece.kind === "del" || (piece.kind === "same" && between)) del += piece.text;
    if (piece.kind === "ins" || (piece.kind === "same" && between)) ins += piece.text;
  });
  flush();
  return result;
}

/** The entries that were taken away, put in, and moved. */
export function listDiff(before: readonly string[], after: readonly string[]): Piece[] {
  const pieces = diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    value.map((text): Piece => ({ kind: added ? "ins" : removed ? "del" : "same", text })),
  );
  const moved = new Set(
    pieces
      .filter(({ kind, text }) => kind === "del" && pieces.some((p) => p.kind === "ins" && p.text === text))
      .map(({ text }) => text),
  );
  return pieces
    .filter(({ kind, text }) => !(kind === "del" && moved.has(text)))
    .map((piece) => (piece.kind === "ins" && moved.has(piece.text) ? { kind: "moved", text: piece.text } : piece));
}
