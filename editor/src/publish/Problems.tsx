import type { Problem } from "../api/client";
import { useContentTypes } from "../api/queries";
import { labelAt } from "../form/definition/labels";
import { ItemLink } from "./ItemLink";

interface ProblemsProps {
  problems: readonly Problem[];
  /** Content types by item, as far as they are known. Where there is only one item it is not named each time. */
  types?: ReadonlyMap<string, string>;
  onFollow: () => void;
}

/** All that is wrong or worth knowing, each a link to its field, with the cure. */
export function Problems({ problems, types = new Map(), onFollow }: ProblemsProps) {
  const { contentTypes, languages } = useContentTypes();
  const field = ({ item = "", where, severity }: Problem) => {
    const type = contentTypes.find(({ name }) => name === types.get(item));
    return type === undefined || where === "" || severity !== "error" ? "" : `${labelAt(type, languages, where)}: `;
  };
  return (
    <ul className="problems">
      {problems.map((problem, i) => (
        <li key={i} className={`problem problem-${problem.severity}`}>
          {problem.item === undefined ? (
            <span>{problem.what}</span>
          ) : (
            <ItemLink id={problem.item} type={types.get(problem.item)} where={problem.where} onFollow={onFollow}>
              {types.size !== 1 && problem.title !== undefined && `${problem.title} › `}
              {field(problem)}
              {problem.what}
            </ItemLink>
          )}
          {problem.hint !== "" && <span className="problem-hint">{problem.hint}</span>}
        </li>
      ))}
    </ul>
  );
}
