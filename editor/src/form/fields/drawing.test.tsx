import { act, Profiler } from "react";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import type { ContentType, Property } from "../../api/client";
import { FormContext, type Form } from "../scope";
import { Expansion } from "../state/expansion";
import { ItemStore } from "../state/store";
import { Field } from "./Fields";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const properties = Array.from({ length: 300 }, (_, index): Property => ({
  name: `p${index}`,
  label: `Feld ${index}`,
  description: "",
  type: index % 3 === 0 ? "long" : "text",
  required: false,
  multiple: false,
  i18n: false,
  readOnly: false,
  options: [],
}));

test("of 300 fields a letter draws the one anew that it was typed into", () => {
  const store = new ItemStore({ revision: 1, content: { p1: "Kongres" } });
  const type = { name: "large", properties, subModels: {}, tabs: [] } as unknown as ContentType;
  const expansion = new Expansion();
  const form: Form = {
    store,
    type,
    languages: ["de"],
    language: "de",
    readOnly: false,
    prefix: "f",
    depth: 0,
    expansion,
  };
  const drawn: string[] = [];
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  act(() =>
    root.render(
      <FormContext value={form}>
        {properties.map((property) => (
          <Profiler key={property.name} id={property.name} onRender={(id) => drawn.push(id)}>
            <Field property={property} path={property.name} />
          </Profiler>
        ))}
      </FormContext>,
    ),
  );
  expect(new Set(drawn).size).toBe(300);
  drawn.length = 0;
  act(() => store.change("p1", "Kongress"));
  expect([[...new Set(drawn)], host.querySelector<HTMLInputElement>("#f\\:p1")?.value]).toEqual([["p1"], "Kongress"]);
  act(() => root.unmount());
});
