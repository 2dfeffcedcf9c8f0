import { expect, test } from "vitest";
import { isOurs } from "./client";

const answer = (status: number, type?: string) =>
  isOurs({ status, headers: new Headers(type === undefined ? {} : { "Content-Type": type }) });

test("what does not come as JSON comes from something between the browser and Litfass", () => {
  expect([
    answer(200, "application/json"),
    answer(503, "application/json;charset=utf-8"),
    answer(204),
    answer(502, "text/html"),
    answer(200, "text/html"),
    answer(502),
  ]).toEqual([true, true, true, false, false, false]);
});
