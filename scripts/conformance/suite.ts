import type { Dataset } from "../../src/generated/types.js";
import { collectionNames } from "../../src/text/canonical.js";
import { type Case, suiteSchemas, verdicts } from "./case.js";
import { casesFromFixtures } from "./cases-from-fixtures.js";
import { casesFromSchema } from "./cases-from-schema.js";
import { casesOfTypes } from "./cases-of-types.js";
import { shortestFirst } from "./places.js";

function wholeDocuments(): Case[] {
  const empty = Object.fromEntries(collectionNames.map((name) => [name, []]));
  const [first, ...others] = collectionNames;
  return [
    {
      description: "the shipped data",
      valid: verdicts(true),
      files: Object.fromEntries(collectionNames.map((name) => [name, `data/${name}.json`])),
    },
    { description: "a dataset without records", valid: verdicts(true), document: empty },
    {
      description: `a dataset without ${first}`,
      valid: verdicts(false),
      document: Object.fromEntries(others.map((name) => [name, []])),
    },
    { description: "a dataset with an unknown collection", valid: verdicts(false), document: { ...empty, places: [] } },
    {
      description: "an object in place of a collection",
      valid: verdicts(false),
      document: { ...empty, [first!]: {} },
    },
    { description: "a list in place of the dataset", valid: verdicts(false), document: [] },
    { description: "null in place of the dataset", valid: verdicts(false), document: null },
  ];
}

/** Every case of the conformance suite. */
export function suiteCases(dataset: Dataset): readonly Case[] {
  const places = shortestFirst(dataset);
  const cases = [
    ...wholeDocuments(),
    ...casesFromFixtures(dataset),
    ...casesFromSchema(dataset, places),
    ...casesOfTypes(dataset, places),
  ];
  const seen = new Set<string>();
  const twice = cases.find(({ description }) => seen.size === seen.add(description).size);
  if (twice) throw new Error(`Two cases of the conformance suite are called "${twice.description}".`);
  return cases;
}

const ABOUT =
  "Each case is a document and what each schema must say of it: valid or not. Where `files` stands in place of " +
  "`document`, the document is an object with the contents of these files. Paths begin at the root of the package.";

/** The suite as a file: one case per line, so that a change of one case is a change of one line. */
export function suiteFile(dataset: Dataset): string {
  const cases = suiteCases(dataset).map((each) => `    ${JSON.stringify(each)}`);
  const head = Object.entries({ about: ABOUT, schemas: suiteSchemas }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${head.join("")}  "cases": [\n${cases.join(",\n")}\n  ]\n}\n`;
}
