import { describe, expect, it } from "vitest";
import { readData, readJson } from "../../scripts/files.js";
import { type Case, schemaNames, suiteSchemas } from "../../scripts/conformance/case.js";
import { brokenDatasets, judge } from "../../scripts/conformance/cases-from-fixtures.js";
import { casesIn, readSuite } from "../../scripts/conformance/suite.js";
import type { JsonSchema } from "../../scripts/generate/json-schema.js";
import { rules } from "../../src/rules/index.js";
import { canonicalFile, collectionNames } from "../../src/text/canonical.js";
import { changed } from "../changed.js";

const dataset = readData();
const acceptedBy = judge(dataset);
const suite = readSuite();
const cases = casesIn(suite);
const { small } = suite.documents;
const ofSmall = casesIn({ groups: suite.groups.filter(({ document }) => document === "small") });
const ofShipped = casesIn({ groups: suite.groups.filter(({ document }) => document === "shipped") });

/** A dataset as its files have it. */
const inOrder = (document: unknown) =>
  collectionNames.map((name) => canonicalFile(name, (document as Record<typeof name, object[]>)[name]));

describe("the conformance suite", () => {
  it("names the schemas of the whole dataset", () => {
    expect(suite.schemas).toEqual(suiteSchemas);
    expect(cases.filter((each) => each.acceptedBy.some((name) => !schemaNames.includes(name)))).toEqual([]);
  });

  it("has as shipped data the files of the package, all of them", () => {
    const files = Object.entries(suite.documents.shipped).map(([key, path]) => [key, readJson(path)]);
    expect(Object.fromEntries(files)).toEqual(dataset);
    expect(ofShipped[0]).toEqual({ description: "the shipped data", changes: [], acceptedBy: schemaNames });
  });

  it("has each fixture of a rule that a schema refuses, and no other", () => {
    const wrong = brokenDatasets().flatMap(({ rule, title, document }) => {
      const verdicts = acceptedBy(document);
      const found = ofShipped.filter(({ description }) => description === `fixture ${rule}: ${title}`);
      const isRight =
        verdicts.length === schemaNames.length
          ? found.length === 0
          : found.length === 1 &&
            found[0]!.acceptedBy.join() === verdicts.join() &&
            inOrder(changed(dataset, found[0]!.changes)).join() === inOrder(document).join();
      return isRight ? [] : [{ rule, verdicts, found }];
    });
    expect(wrong).toEqual([]);
    expect(cases.filter(({ description }) => description.startsWith("fixture ")).length).toBeGreaterThan(10);
    expect(rules.length).toBe(brokenDatasets().length);
  });

  it("refuses a changed small document for its one change: without it, every schema accepts the document", () => {
    expect(acceptedBy(small)).toEqual(schemaNames);
    const refused = ofSmall.filter((each) => each.acceptedBy.length < schemaNames.length);
    expect(refused.filter(({ changes }) => changes.length !== 1)).toEqual([]);
  });

  it("has no change that changes nothing", () => {
    const idle = ofSmall.filter(
      ({ changes }) => changes.length > 0 && JSON.stringify(changed(small, changes)) === JSON.stringify(small),
    );
    expect(idle).toEqual([]);
  });

  it("has a case for every type that the schema names", () => {
    const { $defs } = readJson(suiteSchemas.dataset) as JsonSchema;
    const covered = new Set(cases.map(({ description }) => description.split(":")[0]));
    expect(Object.keys($defs!).filter((name) => !covered.has(name))).toEqual([]);
  });

  it("asks each schema for documents that it accepts and for documents that it refuses", () => {
    const verdicts = schemaNames.map((name) => [
      name,
      new Set(cases.map((each) => each.acceptedBy.includes(name))).size,
    ]);
    expect(verdicts).toEqual(schemaNames.map((name) => [name, 2]));
  });

  it("has documents that only the closed schema refuses: for every field that refers to a record", () => {
    const only = cases.filter((each: Case) => each.acceptedBy.join() === "dataset,dataset.draft-07");
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

  it("describes its cases in ASCII, which every language prints alike, and names no key that a pointer escapes", () => {
    expect(cases.filter(({ description }) => /[^ -~]/.test(description))).toEqual([]);
    expect(cases.filter(({ changes }) => changes.some(([pointer]) => pointer.includes("~")))).toEqual([]);
  });
});
