import { expect, test } from "vitest";
import { isChanged } from "./edit";
import { ItemStore } from "./store";

const base = { revision: 3, content: { title: "Eröffnung", days: [{ "@id": "a", focus: "Morgen" }] } };
const finding = (path: string, kind: "refused" | "standing" = "refused") => ({ kind, path, what: "x", hint: "" });

test("a finding goes when its field, what holds it or what is in it changes", () => {
  const store = new ItemStore(base);
  store.failed(
    new Error("x"),
    ["title", "days/#a/focus", "start"].map((path) => finding(path)),
  );
  store.change("title", "Beginn");
  store.change("days", []);
  expect(store.get().findings).toEqual([finding("start")]);
});

test("a newer version is taken only where nothing would be lost", () => {
  const store = new ItemStore(base);
  store.load({ revision: 4, content: { title: "Neu" } });
  expect(store.value("title")).toBe("Neu");
  store.change("title", "Neuer");
  store.load({ revision: 5, content: { title: "Am neuesten" } });
  expect([store.value("title"), store.get().edit.base.revision]).toEqual(["Neuer", 4]);
});

test("what stands in the way of a publication is told of what is stored", () => {
  const store = new ItemStore(base);
  store.change("title", "Beginn");
  store.standing([finding("title", "standing"), finding("start", "standing")]);
  expect(store.get().findings).toEqual([finding("start", "standing")]);
  store.standing([]);
  expect(store.get().findings).toEqual([]);
});

test("a refused save leaves what stands in the way elsewhere, and tells of a place what is newer", () => {
  const store = new ItemStore(base);
  store.standing([finding("title", "standing"), finding("start", "standing")]);
  store.saving();
  expect(store.get().findings.map(({ path }) => path)).toEqual(["title", "start"]);
  store.failed(new Error("x"), [finding("title")]);
  expect(store.get().findings).toEqual([finding("title"), finding("start", "standing")]);
  store.saving();
  expect(store.get().findings).toEqual([finding("start", "standing")]);
});

test("a failed save keeps everything", () => {
  const store = new ItemStore(base);
  store.change("title", "Beginn");
  store.saving();
  store.failed(new Error("x"));
  expect([store.value("title"), store.get().saving.kind, isChanged(store.get().edit)]).toEqual([
    "Beginn",
    "failed",
    true,
  ]);
  store.discard();
  expect([store.value("title"), store.get().saving.kind]).toEqual(["Eröffnung", "rest"]);
});

test("parts that did not change are the same object", () => {
  const store = new ItemStore(base);
  const days = store.value("days");
  store.change("title", "Beginn");
  expect(store.value("days")).toBe(days);
});
