import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path/posix";
import manifest from "../../package.json" with { type: "json" };
import { performancePlots, performanceTables } from "../../bench/performance.js";
import { UsageError } from "../../src/cli/usage-error.js";
import type { Dataset } from "../../src/generated/types.js";
import { languageParts } from "../conformance/documents.js";
import { root } from "../files.js";
import { citation } from "./docs-citation.js";
import { allTypes, fieldTable } from "./docs-fields.js";
import { collectionTable, markTable, shareTable, witnessTable } from "./docs-figures.js";
import { helperTable } from "./docs-helpers.js";
import { resourceTable, resourceText } from "./docs-linked-data.js";
import { notices } from "./docs-notices.js";
import { chronicleOf, output } from "./docs-output.js";
import { queryTable } from "./docs-queries.js";
import { rulesByFamily } from "./docs-rules.js";
import { scaleSection } from "./docs-scale.js";

/** What a document can ask for: `<!-- generated: name argument -->`, up to `<!-- end -->`. */
const parts: Readonly<
  Record<string, (argument: string, dataset: Dataset, document: string) => string | Promise<string>>
> = {
  collections: (_, dataset) => collectionTable(dataset),
  witnesses: (_, dataset) => witnessTable(dataset),
  marks: (_, dataset) => markTable(dataset),
  shares: (_, dataset) => shareTable(dataset),
  output: (typed) => output(typed),
  chronicle: (event) => chronicleOf(event),
  helpers: () => helperTable(),
  fields: (type, _, document) => fieldTable(type, relative(dirname(document), "docs/fields.md")),
  types: () => allTypes(),
  rules: () => rulesByFamily(),
  resources: (_, dataset) => resourceTable(dataset),
  resource: (name, dataset) => resourceText(name, dataset),
  queries: () => queryTable(),
  scale: (section) => scaleSection(section),
  performance: () => performanceTables(),
  ...languageParts,
};

const PART = /(<!-- generated: (\w+)(?: (.*?))? -->\n)[\s\S]*?(<!-- end -->)/g;

/** A document with its generated parts made anew; all between them is written by hand. */
async function filled(document: string, text: string, dataset: Dataset): Promise<string> {
  let result = "";
  let last = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, opening, name = "", argument = "", closing] = match;
    const part = parts[name];
    if (!part) throw new UsageError(`${document} asks for "${name}". Known are ${Object.keys(parts).join(", ")}.`);
    result += `${text.slice(last, match.index)}${opening}\n${await part(argument, dataset, document)}\n\n${closing}`;
    last = match.index + whole.length;
  }
  return result + text.slice(last);
}

/** The documents that people read, in the order of reading. */
export const documentNames: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `docs/${name}`),
];

/** Every document with generated parts, and every generated text beside them, by its path in the repository. */
export async function documents(dataset: Dataset): Promise<Record<string, string>> {
  const texts = documentNames
    .map((name) => [name, readFileSync(join(root, name), "utf8")] as const)
    .filter(([, text]) => text.search(PART) >= 0)
    .map(async ([name, text]) => [name, await filled(name, text, dataset)] as const);
  return {
    ...Object.fromEntries(await Promise.all(texts)),
    "CITATION.cff": await citation(manifest),
    "THIRD-PARTY-NOTICES": await notices(),
    ...performancePlots(),
  };
}
