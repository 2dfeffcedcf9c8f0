import { t } from "../i18n/messages";
import { listDiff, wordDiff, type Piece } from "./diff";
import "./difference.css";

interface DifferenceProps {
  before: readonly string[];
  after: readonly string[];
}

/** What was and what will be, struck and underlined, and said in words to those who do not see it. */
export function Difference({ before, after }: DifferenceProps) {
  if (before.length > 1 || after.length > 1) {
    return (
      <ul className="difference">
        {listDiff(before, after).map((piece, i) => (
          <li key={i}>
            <Marked {...piece} />
          </li>
        ))}
      </ul>
    );
  }
  const [old = "", now = ""] = [before[0], after[0]];
  return (
    <p className="difference">
      {wordDiff(old, now).map((piece, i) => (
        <Marked key={i} {...piece} />
      ))}
      {now === "" && old !== "" && (
        <>
          {" "}
          <ins>{t("difference.empty")}</ins>
        </>
      )}
    </p>
  );
}

function Marked({ kind, text }: Piece) {
  switch (kind) {
    case "same":
      return text;
    case "del":
      return (
        <del>
          <span className="visually-hidden">{t("difference.removed")} </span>
          {text}
        </del>
      );
    case "ins":
      return (
        <ins>
          <span className="visually-hidden">{t("difference.added")} </span>
          {text}
        </ins>
      );
    case "moved":
      return (
        <>
          <ins>{text}</ins> <span className="difference-moved">{t("difference.moved")}</span>
        </>
      );
  }
}
