import { expect, test } from "vitest";
import type { Preview } from "./acts";
import { usersIn } from "./withdrawal";

const problem = (item: string, what: string, severity: "error" | "warning" = "error") => ({
  severity,
  item,
  title: `Panel ${item}`,
  where: "speakers/0",
  what,
  hint: "",
});
const preview = (...problems: Preview["problems"]): Preview => ({ publish: [], unpublish: [], along: [], problems });

test("each item in the way is told once, with everything that it refers to", () => {
  expect(usersIn(preview(problem("1", "Zeigt A."), problem("2", "Zeigt A."), problem("1", "Zeigt B.")), [])).toEqual([
    { id: "1", title: "Panel 1", where: "speakers/0", whats: ["Zeigt A.", "Zeigt B."] },
    { id: "2", title: "Panel 2", where: "speakers/0", whats: ["Zeigt A."] },
  ]);
});

test("what is withdrawn already, known already or only worth knowing is not told", () => {
  expect(usersIn(preview(problem("1", "Zeigt A."), problem("2", "Zeigt A.", "warning")), ["1"])).toEqual([]);
});
