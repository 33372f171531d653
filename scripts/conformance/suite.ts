import type { Dataset } from "../../src/generated/types.js";
import { groupBy } from "../../src/query/lookup.js";
import { collectionNames } from "../../src/text/canonical.js";
import { readJson } from "../files.js";
import { type Case, schemaNames, type Suite, suiteSchemas } from "./case.js";
import { casesFromFixtures } from "./cases-from-fixtures.js";
import { casesFromSchema } from "./cases-from-schema.js";
import { casesOfTypes } from "./cases-of-types.js";
import { places, smallDataset } from "./places.js";

/** Where the suite is. */
export const suitePath = "test/conformance/suite.json";

const ABOUT =
  "A case is a list of changes of its document: [JSON Pointer, value to put there] or [JSON Pointer of what to take out]. " +
  "The schemas under acceptedBy accept the outcome, the others refuse it. Paths begin at the root of the package.";

function wholeDocuments(): Case[] {
  const empty = Object.fromEntries(collectionNames.map((name) => [name, []]));
  const [first] = collectionNames;
  return [
    { description: "a dataset without records", changes: [["", empty]], acceptedBy: schemaNames },
    { description: `a dataset without ${first}`, changes: [[`/${first}`]], acceptedBy: [] },
    { description: "a dataset with an unknown collection", changes: [["/places", []]], acceptedBy: [] },
    { description: "an object in place of a collection", changes: [[`/${first}`, {}]], acceptedBy: [] },
    { description: "a list in place of the dataset", changes: [["", []]], acceptedBy: [] },
    { description: "null in place of the dataset", changes: [["", null]], acceptedBy: [] },
  ];
}

const unchanged = (description: string): Case => ({ description, changes: [], acceptedBy: schemaNames });

/** Cases with one document, those with the same verdicts together. */
function grouped(document: keyof Suite["documents"], cases: readonly Case[]): Suite["groups"] {
  const groups = groupBy(cases, ({ acceptedBy }) => acceptedBy.join());
  return Array.from(groups.values(), (group) => ({
    document,
    acceptedBy: group[0]!.acceptedBy,
    cases: Object.fromEntries(group.map(({ description, changes }) => [description, changes])),
  }));
}

/** Makes the conformance suite. */
export function suiteOf(dataset: Dataset): Suite {
  const small = smallDataset(dataset);
  const smallPlaces = places(small);
  const ofShipped = [unchanged("the shipped data"), ...casesFromFixtures(dataset)];
  const ofSmall = [
    unchanged("a small dataset"),
    ...wholeDocuments(),
    ...casesFromSchema(dataset, smallPlaces),
    ...casesOfTypes(smallPlaces),
  ];
  const seen = new Set<string>();
  const twice = [...ofShipped, ...ofSmall].find(({ description }) => seen.size === seen.add(description).size);
  if (twice) throw new Error(`Two cases of the conformance suite are called "${twice.description}".`);
  return {
    about: ABOUT,
    schemas: suiteSchemas,
    documents: { shipped: Object.fromEntries(collectionNames.map((name) => [name, `data/${name}.json`])), small },
    groups: [...grouped("shipped", ofShipped), ...grouped("small", ofSmall)],
  };
}

/** The suite as the repository has it. */
export const readSuite = (): Suite => readJson(suitePath) as Suite;

/** Every case of a suite. */
export const casesIn = ({ groups }: Pick<Suite, "groups">): readonly Case[] =>
  groups.flatMap(({ acceptedBy, cases }) =>
    Object.entries(cases).map(([description, changes]) => ({ description, changes, acceptedBy })),
  );

/** An object in which every member has its line. */
const inLines = (value: object): string =>
  `{\n${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${JSON.stringify(member)}`)
    .join(",\n")}\n}`;

/** The suite as a file: compact, and one case per line, so that a change of one case is a change of one line. */
export function suiteFile(dataset: Dataset): string {
  const { groups, ...head } = suiteOf(dataset);
  const texts = groups.map(({ cases, ...group }) => `${JSON.stringify(group).slice(0, -1)},"cases":${inLines(cases)}}`);
  return `${inLines(head).slice(0, -2)},\n"groups":[\n${texts.join(",\n")}\n]\n}\n`;
}
