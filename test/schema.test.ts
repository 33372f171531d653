import { expect, it } from "vitest";
import * as z from "zod";
import * as model from "../src/model/index.js";
import * as published from "../src/schema.js";

it("publishes every named schema of the model, with the suffix Schema, and nothing else", () => {
  const named = Object.entries(model).filter(
    ([name, value]) => value instanceof z.ZodType && value.meta()?.title === name,
  );
  const expected = Object.fromEntries(named.map(([name, schema]) => [`${name}Schema`, schema]));
  expect(Object.keys(published).sort()).toEqual(Object.keys(expected).sort());
  expect(Object.entries(published).filter(([name, schema]) => expected[name] !== schema)).toEqual([]);
});
