import { describe, expect, it } from "vitest";
import { readData, readJson } from "../../scripts/files.js";
import { type Case, schemaNames, suiteSchemas } from "../../scripts/conformance/case.js";
import { brokenDatasets, changedRecords, judge } from "../../scripts/conformance/cases-from-fixtures.js";
import { around, shortestFirst } from "../../scripts/conformance/places.js";
import type { JsonSchema } from "../../scripts/generate/json-schema.js";
import { rules } from "../../src/rules/index.js";

const dataset = readData();
const verdictsOn = judge(dataset);
const { cases, schemas } = readJson("test/conformance/suite.json") as { cases: Case[]; schemas: object };

describe("the conformance suite", () => {
  it("names the schemas of the whole dataset", () => {
    expect(schemas).toEqual(suiteSchemas);
    expect(cases.filter(({ valid }) => Object.keys(valid).join() !== schemaNames.join())).toEqual([]);
  });

  it("has each fixture of a rule that a schema refuses, cut down to the changed records, and no other", () => {
    const wrong = brokenDatasets().flatMap(({ rule, title, document }) => {
      const whole = verdictsOn(document);
      const description = `fixture ${rule}: ${title}`;
      const expected = Object.values(whole).includes(false)
        ? [{ description, valid: whole, document: changedRecords(document, dataset) }]
        : [];
      const found = cases.filter((each) => each.description === description);
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ rule, found, expected }];
    });
    expect(wrong).toEqual([]);
    expect(cases.filter(({ description }) => description.startsWith("fixture ")).length).toBeGreaterThan(10);
    expect(rules.length).toBe(brokenDatasets().length);
  });

  it("refuses no document for another reason than its one change: without it, every schema accepts it", () => {
    const refused = shortestFirst(dataset).filter(
      (place) => !Object.values(verdictsOn(around(dataset, place))).every(Boolean),
    );
    expect(refused.map(({ path }) => path.join("/"))).toEqual([]);
  });

  it("has a case for every type that the schema names", () => {
    const { $defs } = readJson(suiteSchemas.dataset) as JsonSchema;
    const covered = new Set(cases.map(({ description }) => description.split(":")[0]));
    expect(Object.keys($defs!).filter((name) => !covered.has(name))).toEqual([]);
  });

  it("asks each schema for documents that it accepts and for documents that it refuses", () => {
    const verdicts = schemaNames.map((name) => [name, new Set(cases.map(({ valid }) => valid[name])).size]);
    expect(verdicts).toEqual(schemaNames.map((name) => [name, 2]));
  });

  it("has documents that only the closed schema refuses: for every field that refers to a record", () => {
    const only = cases.filter(({ valid }) => valid.dataset && !valid["dataset.closed"]);
    const references = only.filter(({ description }) => description.endsWith(": the id of no record"));
    const { $defs } = readJson(suiteSchemas.dataset) as JsonSchema;
    const refers = (schema: JsonSchema): boolean =>
      /Id$/.test(schema.$ref ?? "") ||
      (schema.anyOf ?? []).some(refers) ||
      (schema.items !== undefined && refers(schema.items));
    const fields = Object.entries($defs!).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, schema]) => (refers(schema) ? [`${name}.${key}`] : [])),
    );
    expect(references.map(({ description }) => description.split(":")[0]).sort()).toEqual(fields.sort());
  });
});
