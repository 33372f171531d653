import { cite } from "../../src/cite/index.js";
import { collectionNames } from "../../src/text/canonical.js";
import { whoSaidWhat } from "../conformance/who-said-what.js";
import { readData } from "../files.js";

const dataset = readData();

/** What the programs print. */
export const answer = whoSaidWhat(dataset);

const QUESTION = `
const lines = events
  .filter((event) => event.partOf === null)
  .flatMap((assembly) =>
    quotesAt(assembly).map((quote) => {
      const { given, family } = findPerson(quote.speaker).name;
      const articles = quote.attestations.map(({ article }) => article).join(",");
      return [assembly.id, quote.eventRelation, given + " " + family, quote.text, articles].join("\\t");
    }),
  );
`;
const NAMES = "{ events, findPerson, quotesAt }";

/** An ES module that answers the question and hands the lines on. */
export const moduleThat = (handOn: string, from = "vitako-dataset"): string =>
  `import ${NAMES} from "${from}";\n${QUESTION}\n${handOn}\n`;

export const PRINT = 'console.log(lines.join("\\n"));';

export const importing = moduleThat(PRINT);

const REQUIRE_PARTS = `
for (const part of ["cite", "export", "query", "rules", "schema", "verify"]) {
  if (Object.keys(require("vitako-dataset/" + part)).length === 0) throw new Error(part + " is empty");
}`;

export const requiring = `const ${NAMES} = require("vitako-dataset");\n${QUESTION}\n${REQUIRE_PARTS}\n${PRINT}\n`;

export const importingJson = `
import quotes from "vitako-dataset/data/quotes.json" with { type: "json" };
console.log(quotes.map((quote) => quote.id).join("\\n"));
`;

export const jsonAnswer = dataset.quotes.map(({ id }) => id).join("\n");

/** A program with zod: the rules of a dataset, right and wrong, and the schema of a record. */
export const withZod = `
import * as data from "vitako-dataset";
import ids from "vitako-dataset/data/ids.json" with { type: "json" };
import { checkDataset } from "vitako-dataset/rules";
import { QuoteSchema } from "vitako-dataset/schema";
const { articles, events, people, organizations, topics, quotes, sources, errata } = data;
const dataset = { articles, events, people, organizations, topics, quotes, sources, errata, ids };
console.log(checkDataset(dataset).length);
console.log(checkDataset({ ...dataset, topics: [{ ...topics[0], unknown: 1 }, ...topics.slice(1)] })[0].rule);
console.log(QuoteSchema.safeParse(quotes[0]).success, QuoteSchema.safeParse({}).success);
`;

export const zodAnswer = "0\nS1\ntrue false";

/** A program that cites an article and writes a format that needs no library. */
export const writing = `
import { cite } from "vitako-dataset/cite";
import { exportDataset, ndjson } from "vitako-dataset/export";
import * as data from "vitako-dataset";
const files = await exportDataset(ndjson, "out", { force: true });
console.log(files.map(({ name }) => name).join(" "));
console.log(cite(data, data.articles[0], "text"));
`;

export const writingAnswer = [
  collectionNames.map((name) => `${name}.ndjson`).join(" "),
  cite(dataset, dataset.articles[0]!, "text"),
].join("\n");

/** Imports one collection; of a bundle it must be all that is in it. */
export const importingPeople =
  'import { people } from "vitako-dataset";\nconsole.log(people.map(({ id }) => id).join("\\n"));\n';

export const peopleAnswer = dataset.people.map(({ id }) => id).join("\n");

/** What a bundle of the people may not carry. */
export const quoteIds = dataset.quotes.map(({ id }) => id);
