import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import type { JsonSchema } from "../../scripts/generate/json-schema.js";
import { collectionNames } from "../../src/text/canonical.js";
import { patched } from "../patched.js";

const folder = new URL("../../schemas/", import.meta.url);
const schemaNames = readdirSync(folder).filter((name) => name.endsWith(".json"));
const readSchema = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as JsonSchema & AnySchema;

const validator = (schema: JsonSchema & AnySchema) => {
  const ajv = schema.$schema?.includes("draft-07") ? new Ajv({ strict: true }) : new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
};

/** Every schema inside a schema, with a path that names it. */
function* subschemas(schema: JsonSchema, path: string): Iterable<[path: string, schema: JsonSchema]> {
  yield [path, schema];
  for (const [key, nested] of Object.entries({ ...schema.properties, ...schema.$defs })) {
    yield* subschemas(nested, `${path}/${key}`);
  }
  if (schema.items) yield* subschemas(schema.items, `${path}/items`);
  for (const nested of schema.anyOf ?? []) yield* subschemas(nested, `${path}/anyOf`);
}

describe("the published schemas", () => {
  it("accept the shipped data, whole and collection by collection", () => {
    const data = readData();
    const refusals = schemaNames.flatMap((name) => {
      const validate = validator(readSchema(name));
      const value = name.startsWith("dataset.") ? data : data[name.replace(".schema.json", "") as keyof typeof data];
      return validate(value) ? [] : [{ name, errors: validate.errors }];
    });
    expect(refusals).toEqual([]);
  });

  it("exist for every collection, for the dataset, for a closed world and for draft-07", () => {
    expect(schemaNames.sort()).toEqual(
      [
        ...collectionNames.map((name) => `${name}.schema.json`),
        "dataset.schema.json",
        "dataset.closed.schema.json",
        "dataset.draft-07.schema.json",
      ].sort(),
    );
  });

  it("describe every field", () => {
    const silent = [...subschemas(readSchema("dataset.schema.json"), "")]
      .flatMap(([path, schema]) =>
        Object.entries(schema.properties ?? {}).map(([key, field]) => ({ path, key, field })),
      )
      .filter(({ field }) => !field.description)
      .map(({ path, key }) => `${path}/${key}`);
    expect(silent).toEqual([]);
  });

  it("give examples that validate", () => {
    const schema = readSchema("dataset.schema.json");
    const wrong = [...subschemas(schema, "")].flatMap(([path, nested]) => {
      if (!nested.examples) return [];
      const validate = validator({ $schema: schema.$schema!, $defs: schema.$defs!, allOf: [nested] });
      return nested.examples.filter((example) => !validate(example)).map((example) => ({ path, example }));
    });
    expect(wrong).toEqual([]);
  });

  it("give an example of every named type that is not a whole record", () => {
    const records = ["Article", "AssemblyEvent", "Decision", "Person", "Organization", "Topic", "Quote", "Attestation"];
    const without = Object.entries(readSchema("dataset.schema.json").$defs!)
      .filter(([name, schema]) => !schema.examples && !records.includes(name))
      .map(([name]) => name);
    expect(without).toEqual(["Segment", "Source", "Mark", "Erratum"]);
  });

  it("use no tuples, so that validators of older drafts read them as well", () => {
    const tuples = [...subschemas(readSchema("dataset.schema.json"), "")].filter(
      ([, schema]) => "prefixItems" in schema,
    );
    expect(tuples).toEqual([]);
  });
});

describe("the closed-world schema", () => {
  const validate = validator(readSchema("dataset.closed.schema.json"));

  it.each([
    ["a speaker who does not exist", "/quotes/resch-good-start/speaker", "ralf-rech"],
    ["an article that does not exist", "/quotes/resch-good-start/attestations/0/article", "kommune21"],
    ["an event given as a topic", "/quotes/resch-good-start/topics/0", "assembly-2021-digital"],
    ["an organization that does not exist", "/articles/lecos-bremen/origin", "vitakoo"],
  ])("refuses %s", (_what, path, id) => {
    expect(validate(patched([{ set: path, to: id }]))).toBe(false);
  });
});
