import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { UsageError } from "../../src/cli/usage-error.js";
import type { Dataset } from "../../src/generated/types.js";
import { changesOf, type Edit, patched } from "../../test/patched.js";
import { readJson, root } from "../files.js";
import { knownIds } from "../generate/known-ids.js";
import { schemas } from "../generate/schemas.js";
import { type Case, type SchemaName, schemaNames, suiteSchemas } from "./case.js";

/** A dataset that breaks one rule. */
export interface Broken {
  readonly rule: string;
  readonly title: string;
  readonly changes: Case["changes"];
  readonly document: unknown;
}

const folder = "test/fixtures/invalid";

function broken(file: string): Broken {
  const { title, changes: edits } = readJson(`${folder}/${file}`) as { title: string; changes: readonly Edit[] };
  try {
    return { rule: file.replace(".json", ""), title, changes: changesOf(edits), document: patched(edits) };
  } catch (error) {
    throw new UsageError(`${folder}/${file} does not fit the data: ${(error as Error).message} Correct the fixture.`);
  }
}

/** The dataset of every fixture. */
export const brokenDatasets = (): readonly Broken[] => readdirSync(join(root, folder)).sort().map(broken);

/** Which schemas accept a document, by ajv and as they are generated from the model. */
export function judge(dataset: Dataset): (document: unknown) => readonly SchemaName[] {
  const generated = schemas(knownIds(dataset));
  const validators = schemaNames.map((name) => {
    const schema = generated[suiteSchemas[name].replace("schemas/", "")]!;
    const options = { strict: true, validateFormats: false };
    return [name, (schema.$defs ? new Ajv2020(options) : new Ajv(options)).compile(schema)] as const;
  });
  return (document) => validators.flatMap(([name, validate]) => (validate(document) ? [name] : []));
}

/** The fixtures that a schema can refuse. What the others break, no schema can say. */
export function casesFromFixtures(dataset: Dataset): readonly Case[] {
  const acceptedBy = judge(dataset);
  return brokenDatasets()
    .map(({ rule, title, changes, document }) => ({
      description: `fixture ${rule}: ${title}`,
      changes,
      acceptedBy: acceptedBy(document),
    }))
    .filter((each) => each.acceptedBy.length < schemaNames.length);
}
