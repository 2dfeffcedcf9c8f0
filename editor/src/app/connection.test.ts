import { afterEach, expect, test, vi } from "vitest";
import { connection, reportConnection, reportStoring, reportWaiting } from "./connection";

const one = Symbol("one form");
const other = Symbol("another form");

afterEach(() => {
  reportConnection(true);
  reportWaiting(one, 0);
  reportWaiting(other, 0);
});

test("the changes of all forms wait together", () => {
  reportWaiting(one, 2);
  reportWaiting(other, 1);
  expect(connection.now()).toEqual({ online: true, stores: true, waiting: 3 });
  reportWaiting(one, 0);
  expect(connection.now()).toEqual({ online: true, stores: true, waiting: 1 });
});

test("who listens is told of changes only", () => {
  const told = vi.fn();
  const stop = connection.subscribe(told);
  reportConnection(true);
  expect(told).toHaveBeenCalledTimes(0);
  reportConnection(false);
  reportConnection(false);
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  reportConnection(true);
  expect(told).toHaveBeenCalledTimes(1);
});

test("a server that stores nothing is another matter than no server", () => {
  reportStoring(false);
  expect(connection.now()).toEqual({ online: true, stores: false, waiting: 0 });
  reportConnection(false);
  reportStoring(true);
  expect(connection.now()).toEqual({ online: false, stores: true, waiting: 0 });
});
