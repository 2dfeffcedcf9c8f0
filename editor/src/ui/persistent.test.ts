import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { persistent } from "./persistent";

/** Fails so often, then answers. */
function after(failures: number) {
  let left = failures;
  return vi.fn(() => (left-- > 0 ? Promise.reject(new TypeError("no line")) : Promise.resolve("there")));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no line")));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("what is there is loaded once", async () => {
  const load = after(0);
  const failed = vi.fn();
  expect(await persistent(load, failed)).toBe("there");
  expect([load.mock.calls.length, failed.mock.calls]).toEqual([1, []]);
});

test("what fails is tried again after growing pauses, and each failure is told", async () => {
  const load = after(3);
  const failed = vi.fn();
  const loading = persistent(load, failed);
  const tries: number[] = [];
  for (const millis of [0, 999, 1, 1_999, 1, 3_999, 1]) {
    await vi.advanceTimersByTimeAsync(millis);
    tries.push(load.mock.calls.length);
  }
  expect(tries).toEqual([1, 1, 2, 2, 3, 3, 4]);
  expect(await loading).toBe("there");
  expect(failed.mock.calls).toEqual([[1], [2], [3]]);
});

test("a browser that is online again does not wait", async () => {
  const load = after(1);
  const loading = persistent(load, () => undefined);
  await vi.advanceTimersByTimeAsync(0);
  window.dispatchEvent(new Event("online"));
  expect(await loading).toBe("there");
});
