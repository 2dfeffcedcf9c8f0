import { expect, test } from "vitest";
import { visible } from "./TextField";

test("characters that nobody sees are left out of what is pasted; lines and tabs stay", () => {
  expect(visible("a\u0000b\u0007c\td\ne\u007f")).toBe("abc\td\ne");
});
