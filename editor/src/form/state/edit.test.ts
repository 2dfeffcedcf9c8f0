import { expect, test } from "vitest";
import { begin, change, contentOf, isChanged, patchOf, saved, type, valueAt, type Patch } from "./edit";
import { KEY, keyOf, newEntry } from "./entry";
import { isList, type Content, type Json } from "./json";
import { entryOf } from "./path";
import { random } from "./random";

const base = {
  revision: 3,
  content: {
    title: "Eröffnung",
    place: { "@id": "p", city: "Berlin", street: "Allee 1" },
    days: [
      { "@id": "a", focus: "Morgen" },
      { "@id": "b", focus: "Abend" },
    ],
  },
};

test("what was not touched is not sent, and what was typed back is no change", () => {
  const edit = change(change(begin(base), "title", "Er"), "title", "Eröffnung");
  expect(isChanged(edit)).toBe(false);
  expect(patchOf(change(begin(base), "title", "Auftakt"))).toEqual({ title: "Auftakt" });
});

test("an emptied field is taken away, and emptying what was empty is no change", () => {
  expect(patchOf(change(begin(base), "title", ""))).toEqual({ title: null });
  expect(isChanged(change(begin(base), "subtitle", ""))).toBe(false);
});

test("a list is sent whole, its entries with the server's identifiers and without our keys", () => {
  const entry = newEntry({ focus: "Nacht" });
  const edit = change(begin(base), "days", [base.content.days[1] ?? "", entry]);
  expect(patchOf(edit)).toEqual({ days: [{ "@id": "b", focus: "Abend" }, { focus: "Nacht" }] });
});

test("what a single sub-model lost is said", () => {
  expect(patchOf(change(begin(base), "place/street", ""))).toEqual({
    place: { "@id": "p", city: "Berlin", street: null },
  });
});

test("text that stands for no value is kept beside the value, until there is one", () => {
  const typed = type(change(begin(base), "title", "Auftakt"), "start", "31.02.");
  expect([isChanged(typed), valueAt(typed, "start"), typed.typed]).toEqual([true, undefined, { start: "31.02." }]);
  expect(change(typed, "start", "2026-02-28").typed).toEqual({});
});

test("a value that was only on the way to text without one is not left behind", () => {
  const start = { revision: 3, content: { ...base.content, start: "2026-04-28T18:30:00.000+02:00" } };
  const onTheWay = change(begin(start), "start", "2026-04-28T02:00:00.000+02:00");
  const typed = type(onTheWay, "start", "28.04.2026, 25:30");
  expect([valueAt(typed, "start"), patchOf(typed)]).toEqual(["2026-04-28T18:30:00.000+02:00", {}]);
  expect(typed.typed).toEqual({ start: "28.04.2026, 25:30" });
});

test("text typed into an entry goes with the entry", () => {
  const typed = type(begin(base), "days/#b/track", "x");
  expect(change(typed, "title", "Auftakt").typed).toEqual({ "days/#b/track": "x" });
  expect(change(typed, "days", [base.content.days[0] ?? ""]).typed).toEqual({});
});

test("a new entry keeps its key when the server names it, also one that is edited meanwhile", () => {
  const entry = newEntry({ focus: "Nacht" });
  const before = change(begin(base), "days", [...base.content.days, entry]);
  const during = change(before, `${entryOf("days", keyOf(entry))}/focus`, "Nachts");
  const answer = {
    revision: 4,
    content: { ...base.content, days: [...base.content.days, { "@id": "c", focus: "Nacht" }] },
  };
  const after = saved(during, before.changes, answer);
  expect(valueAt(after, entryOf("days", keyOf(entry)))).toEqual({ "@id": "c", [KEY]: entry[KEY], focus: "Nachts" });
  expect(patchOf(after)).toEqual({ days: [...base.content.days, { "@id": "c", focus: "Nachts" }] });
});

test("what the server made of a value is shown, unless it was changed meanwhile", () => {
  const before = change(begin(base), "title", "<p>x</p><script>");
  const answer = { revision: 4, content: { ...base.content, title: "<p>x</p>" } };
  expect(valueAt(saved(before, before.changes, answer), "title")).toBe("<p>x</p>");
  const during = change(before, "title", "<p>y</p>");
  expect(valueAt(saved(during, before.changes, answer), "title")).toBe("<p>y</p>");
});

/** Stores as the server does: patches, whole lists, new identifiers; takes no sides. */
class Server {
  revision = 0;
  content: Content = {};
  private ids = 0;

  store(patch: Patch): { revision: number; content: Content } {
    const merged = { ...this.content, ...patch };
    this.content = Object.fromEntries(
      Object.entries(merged)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, this.named(value)]),
    );
    this.revision += 1;
    return { revision: this.revision, content: structuredClone(this.content) as Content };
  }

  private named(value: Json): Json {
    if (!isList(value)) return value;
    return value.map((entry) =>
      typeof entry === "object" && entry !== null ? { "@id": `s${(this.ids += 1)}`, ...entry } : entry,
    );
  }
}

test("after any edits, with saves in between that answer late, the server holds what was typed", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = random(seed);
    const pick = (count: number) => Math.floor(next() * count);
    const server = new Server();
    let edit = begin({ revision: 0, content: {} });
    let open: { sent: Patch; answer: { revision: number; content: Content } } | undefined;
    const entries = () => (isList(valueAt(edit, "days")) ? [...(valueAt(edit, "days") as Json[])] : []);
    const acts = [
      () => (edit = change(edit, "title", `t${pick(5)}`)),
      () => (edit = change(edit, "title", undefined)),
      () => (edit = change(edit, "days", [...entries(), newEntry({ focus: `n${pick(9)}` })])),
      () => (edit = change(edit, "days", entries().reverse())),
      () => (edit = change(edit, "days", entries().slice(1))),
      () => {
        const key = keyOf(entries()[pick(entries().length)]);
        if (key !== "") edit = change(edit, `${entryOf("days", key)}/focus`, `f${pick(9)}`);
      },
      () => {
        open ??= { sent: edit.changes, answer: server.store(patchOf(edit)) };
      },
      () => {
        if (open !== undefined) edit = saved(edit, open.sent, open.answer);
        open = undefined;
      },
    ];
    for (let i = 0; i < 60; i += 1) acts[pick(acts.length)]?.();
    if (open !== undefined) edit = saved(edit, open.sent, open.answer);
    const typed = contentOf(edit);
    edit = saved(edit, edit.changes, server.store(patchOf(edit)));
    const bare = (content: Content) =>
      JSON.parse(JSON.stringify(content, (key, v: Json) => (key.startsWith("@") ? undefined : v))) as Json;
    expect(bare(server.content), `seed ${seed}`).toEqual(bare(typed));
    expect(isChanged(edit), `seed ${seed}`).toBe(false);
    const ids = (isList(server.content.days) ? server.content.days : []).map(
      (entry) => (entry as { "@id": string })["@id"],
    );
    expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
  }
});
