import { describe, expect, test } from "vitest";
import { listDiff, wordDiff, type Piece } from "./diff";

const marks = { same: ["", ""], del: ["[-", "-]"], ins: ["{+", "+}"], moved: ["<", ">"] } as const;
const drawn = (pieces: readonly Piece[]) => pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]);
const words = (before: string, after: string) => drawn(wordDiff(before, after)).join("");

describe("the words of a text", () => {
  test("only what changed is marked", () => {
    expect(words("Beginn um 14 Uhr im Saal", "Beginn um 15 Uhr im Saal")).toBe("Beginn um [-14-]{+15+} Uhr im Saal");
  });

  test("neighbouring changes are one change", () => {
    expect(
      words("Wie smarte Städte gemeinsam erfolgreich werden", "Wie kluge Dörfer gemeinsam erfolgreich werden"),
    ).toBe("Wie [-smarte Städte-]{+kluge Dörfer+} gemeinsam erfolgreich werden");
  });

  test("what is added or taken away stands alone", () => {
    expect(words("Das Ende", "Das frühe Ende")).toBe("Das {+frühe +}Ende");
    expect(words("Das frühe Ende", "Das Ende")).toBe("Das [-frühe -]Ende");
  });

  test("space by itself is no change worth a mark", () => {
    expect(words("Städte und Regionen", "Städte, Dörfer und Regionen")).toBe("Städte{+, Dörfer +}und Regionen");
    expect(words("Städte, Dörfer und Regionen", "Städte und Regionen")).toBe("Städte[-, Dörfer -] und Regionen");
  });

  test("a text from or to nothing is one piece", () => {
    expect(words("", "Neu")).toBe("{+Neu+}");
    expect(words("Alt", "")).toBe("[-Alt-]");
  });

  test("texts with hardly a word in common are shown one after the other", () => {
    expect(words("Die Stadt von morgen", "Fördermittel für die Kommunen")).toBe(
      "[-Die Stadt von morgen-]{+Fördermittel für die Kommunen+}",
    );
  });

  test("long texts are shown one after the other", () => {
    const long = "Wort ".repeat(400);
    expect(wordDiff(long, `${long}mehr`)).toEqual([
      { kind: "del", text: long },
      { kind: "ins", text: `${long}mehr` },
    ]);
  });

  test("umlauts do not break words", () => {
    expect(words("Größe für alle", "Größen für alle")).toBe("[-Größe-]{+Größen+} für alle");
  });
});

describe("the entries of a list", () => {
  test("are taken away and put in", () => {
    expect(drawn(listDiff(["Jo Grün", "Max Muster"], ["Max Muster", "Anke Klein"]))).toEqual([
      "[-Jo Grün-]",
      "Max Muster",
      "{+Anke Klein+}",
    ]);
  });

  test("that only changed their place are moved", () => {
    expect(drawn(listDiff(["a", "b", "c"], ["c", "a", "b"]))).toEqual(["<c>", "a", "b"]);
  });

  test("from nothing are all new", () => {
    expect(drawn(listDiff([], ["a", "b"]))).toEqual(["{+a+}", "{+b+}"]);
  });
});
