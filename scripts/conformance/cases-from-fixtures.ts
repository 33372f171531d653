import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { UsageError } from "../../src/cli/usage-error.js";
import type { Dataset } from "../../src/generated/types.js";
import { collectionNames } from "../../src/text/canonical.js";
import { type Change, patched } from "../../test/patched.js";
import { readJson, root } from "../files.js";
import { knownIds } from "../generate/known-ids.js";
import { schemas } from "../generate/schemas.js";
import { type Case, schemaNames, suiteSchemas, type Verdicts } from "./case.js";

/** A dataset that breaks one rule. */
export interface Broken {
  readonly rule: string;
  readonly title: string;
  readonly document: unknown;
}

const folder = "test/fixtures/invalid";

function broken(file: string): Broken {
  const { title, changes } = readJson(`${folder}/${file}`) as { title: string; changes: readonly Change[] };
  try {
    return { rule: file.replace(".json", ""), title, document: patched(changes) };
  } catch (error) {
    throw new UsageError(`${folder}/${file} does not fit the data: ${(error as Error).message} Correct the fixture.`);
  }
}

/** The dataset of every fixture, whole. */
export const brokenDatasets = (): readonly Broken[] => readdirSync(join(root, folder)).sort().map(broken);

/** What ajv says of documents, with the schemas as they are generated from the model. */
export function judge(dataset: Dataset): (document: unknown) => Verdicts {
  const generated = schemas(knownIds(dataset));
  const validators = schemaNames.map((name) => {
    const schema = generated[suiteSchemas[name].replace("schemas/", "")]!;
    const options = { strict: true, validateFormats: false };
    return [name, (schema.$defs ? new Ajv2020(options) : new Ajv(options)).compile(schema)] as const;
  });
  return (document) => Object.fromEntries(validators.map(([name, validate]) => [name, validate(document)])) as Verdicts;
}

/** Of a dataset only the records that the shipped one does not have. */
export function changedRecords(document: unknown, dataset: Dataset): unknown {
  const entries = collectionNames.map((name) => {
    const shipped = new Set(dataset[name].map((record) => JSON.stringify(record)));
    const records = (document as Record<string, unknown[]>)[name]!;
    return [name, records.filter((record) => !shipped.has(JSON.stringify(record)))];
  });
  return Object.fromEntries(entries);
}

/** The fixtures that a schema can refuse. What the others break, no schema can say. */
export function casesFromFixtures(dataset: Dataset): readonly Case[] {
  const verdictsOn = judge(dataset);
  return brokenDatasets().flatMap(({ rule, title, document }) => {
    const records = changedRecords(document, dataset);
    const valid = verdictsOn(records);
    if (Object.values(valid).every(Boolean)) return [];
    return [{ description: `fixture ${rule}: ${title}`, valid, document: records }];
  });
}
