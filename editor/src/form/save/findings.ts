import type { Problem } from "../../api/client";
import type { Content } from "../state/json";
import { pathOf } from "../state/path";
import type { Finding } from "../state/store";

/** The server's problems of one item, each at the field that it is about. */
export function findingsOf(
  problems: readonly Problem[],
  content: Content,
  { kind, item }: { kind: Finding["kind"]; item?: string },
): readonly Finding[] {
  return problems
    .filter((problem) => problem.item === undefined || problem.item === item)
    .filter(({ severity }) => kind === "refused" || severity === "error")
    .map(({ where, what, hint }) => ({ kind, path: pathOf(content, where.replace(/^content\//, "")), what, hint }));
}
