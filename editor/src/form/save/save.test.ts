import { expect, test } from "vitest";
import { Offline, Refused, type Draft } from "../../api/client";
import { contentOf, isChanged } from "../state/edit";
import { ItemStore } from "../state/store";
import { save, type Send } from "./save";

const base = { revision: 3, content: { title: "Eröffnung", subtitle: "Auftakt" } };
const draft = (revision: number, content: object) => ({ revision, content }) as unknown as Draft;
const stores: Send = ({ edit, patch }) =>
  Promise.resolve(draft(edit.base.revision + 1, { ...edit.base.content, ...patch }));
const refused = (status: number, body: object) =>
  new Refused(status, { error: { code: "x", message: "x" }, problems: [], ...body }, undefined);
const edited = () => {
  const store = new ItemStore(base);
  store.change("title", "Beginn");
  return store;
};

test("what was changed is sent with the revision it builds on, and is no change afterwards", async () => {
  const store = edited();
  const sent: object[] = [];
  const outcome = await save(store, (sending) => {
    sent.push({ revision: sending.edit.base.revision, patch: sending.patch });
    return stores(sending);
  });
  expect(sent).toEqual([{ revision: 3, patch: { title: "Beginn" } }]);
  expect([outcome.kind, isChanged(store.get().edit), store.get().saving.kind]).toEqual(["saved", false, "rest"]);
});

test("there is one save at a time, and none for nothing", async () => {
  const store = edited();
  let finish: (draft: Draft) => void = () => undefined;
  const first = save(store, () => new Promise((resolve) => (finish = resolve)));
  expect((await save(store, stores)).kind).toBe("busy");
  finish(draft(4, { ...base.content, title: "Beginn" }));
  await first;
  expect((await save(store, stores)).kind).toBe("nothing");
});

test("what is typed while a save is under way is not lost", async () => {
  const store = edited();
  await save(store, (sending) => {
    store.change("title", "Beginn um zehn");
    return stores(sending);
  });
  expect([store.value("title"), store.get().edit.changes]).toEqual(["Beginn um zehn", { title: "Beginn um zehn" }]);
});

test("a new item is sent whole", async () => {
  const store = new ItemStore({ revision: 0, content: { status: "planned" } });
  store.change("title", "Beginn");
  let sent = {};
  await save(store, (sending) => {
    sent = sending.patch;
    return stores(sending);
  });
  expect(sent).toEqual({ status: "planned", title: "Beginn" });
});

test("where nothing overlaps, both are laid together and saved at once", async () => {
  const store = edited();
  const theirs = draft(7, { ...base.content, subtitle: "Los" });
  let asked = 0;
  const outcome = await save(store, (sending) => {
    asked += 1;
    return asked === 1 ? Promise.reject(refused(409, { current: theirs })) : stores(sending);
  });
  expect(outcome).toMatchObject({ kind: "saved", draft: { revision: 8 }, merged: theirs });
  expect(contentOf(store.get().edit)).toEqual({ title: "Beginn", subtitle: "Los" });
});

test("a save whose answer was lost is found to be stored already", async () => {
  const store = edited();
  const outcome = await save(store, () =>
    Promise.reject(refused(409, { current: draft(4, { ...base.content, title: "Beginn" }) })),
  );
  expect([outcome.kind, isChanged(store.get().edit), store.get().edit.base.revision]).toEqual(["saved", false, 4]);
});

test("a conflict changes nothing and names what both changed", async () => {
  const store = edited();
  const theirs = draft(7, { ...base.content, title: "Anfang" });
  const outcome = await save(store, () => Promise.reject(refused(409, { current: theirs })));
  expect(outcome).toMatchObject({
    kind: "conflict",
    theirs,
    conflicts: [{ path: "title", yours: "Beginn", theirs: "Anfang" }],
  });
  expect([store.value("title"), store.get().edit.base.revision]).toEqual(["Beginn", 3]);
});

test("a conflict lasts until it is decided", async () => {
  const store = edited();
  const theirs = draft(7, { ...base.content, title: "Anfang" });
  await save(store, () => Promise.reject(refused(409, { current: theirs })));
  store.change("subtitle", "Los");
  expect(store.get().saving).toEqual({ kind: "conflict", theirs });
  await save(store, stores);
  expect(store.get().saving).toEqual({ kind: "rest" });
});

test("whoever takes back what met another change has decided for that", async () => {
  const store = edited();
  await save(store, () => Promise.reject(refused(409, { current: draft(7, { ...base.content, title: "Anfang" }) })));
  store.change("title", "Eröffnung");
  expect((await save(store, stores)).kind).toBe("nothing");
  expect([store.value("title"), store.get().edit.base.revision, store.get().saving.kind]).toEqual([
    "Anfang",
    7,
    "rest",
  ]);
});

test("what the server refuses stands at its field, and everything stays", async () => {
  const store = edited();
  const problems = [{ severity: "error", where: "title", what: "Zu lang.", hint: "Kürzen." }];
  const outcome = await save(store, () => Promise.reject(refused(400, { problems })));
  expect(outcome.kind).toBe("failed");
  expect(store.get().findings).toEqual([{ kind: "refused", path: "title", what: "Zu lang.", hint: "Kürzen." }]);
  expect(store.value("title")).toBe("Beginn");
});

test("without line everything stays and can be sent again", async () => {
  const store = edited();
  await save(store, () => Promise.reject(new Offline("offline")));
  expect(store.get().saving).toMatchObject({ kind: "failed" });
  expect((await save(store, stores)).kind).toBe("saved");
});
