import { expect, test } from "vitest";
import { Offline, Refused } from "../../api/client";
import { refusalOf } from "./refusal";

const refused = (status: number, problems: object[] = []) =>
  new Refused(status, { error: { code: "x", message: "Zu groß." }, problems } as unknown as Refused["body"], undefined);

test("what is wrong with a file is told before what helps, and the same file need not be sent again", () => {
  const problem = { severity: "error", where: "file", what: "Das ist kein Bild.", hint: "Möglich sind: JPEG." };
  expect(refusalOf(refused(415, [problem]))).toEqual({
    words: "Das ist kein Bild. Möglich sind: JPEG.",
    again: false,
  });
});

test("where nothing more is known, the message says it", () => {
  expect(refusalOf(refused(413))).toEqual({ words: "Zu groß.", again: false });
});

test("what was not the file's fault may go well another time", () => {
  expect([503, 401, 500].map((status) => refusalOf(refused(status)).again)).toEqual([true, true, true]);
  expect(refusalOf(new Offline("offline")).again).toBe(true);
});
