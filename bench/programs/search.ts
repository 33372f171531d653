/* Searches a synthetic dataset of so many quotes, and prints the medians of one query in seconds. */
import { searchQuotes } from "../../src/query/index.js";
import { needles, spellings } from "../../src/text/fold.js";
import { words } from "../../src/text/overlap.js";
import { medians } from "../medians.js";
import { synthetic } from "../synthetic.js";
import { Random } from "../synthetic/random.js";

const QUERIES = 200;

const { quotes, people, topics } = synthetic(Number(process.argv[2]));
const random = new Random(1);

const names = new Map(
  people.map(({ id, name, honorifics, aliases }) => [
    id,
    [name.given, name.family, id, ...[...honorifics, ...aliases].map(({ value }) => value)],
  ]),
);
const labels = new Map(
  topics.map(({ id, label, aliases }) => [id, [label.de, label.en, ...aliases.map(({ value }) => value)]]),
);
/* All that a quote is found by, folded once. */
const folded = quotes.map(({ text, gist, speaker, topics }) =>
  [text, gist.de, gist.en, ...names.get(speaker)!, ...topics.flatMap((topic) => labels.get(topic)!)]
    .flatMap(spellings)
    .join("\n"),
);

function scanned(typed: string) {
  const parts = needles(typed);
  return quotes.filter((_, position) => parts.every((part) => folded[position]!.includes(part)));
}

const vocabulary = [...new Set(quotes.flatMap(({ text }) => words(text)))];
const printed = () => words(random.pick(quotes).text);
const draws = {
  oneOfVocabulary: () => random.pick(vocabulary),
  twoOfVocabulary: () => `${random.pick(vocabulary)} ${random.pick(vocabulary)}`,
  oneOfText: () => random.pick(printed()),
  twoOfText: () => {
    const text = printed();
    return `${random.pick(text)} ${random.pick(text)}`;
  },
};

/** Each turn takes the next query, so that the median of the turns is that of the queries. */
function turns(queries: readonly string[], search: (typed: string) => readonly unknown[]) {
  let turn = 0;
  return () => {
    const typed = queries[turn]!;
    turn += 1;
    const start = performance.now();
    const found = search(typed);
    const taken = (performance.now() - start) / 1000;
    return found.length < 0 ? Number.NaN : taken;
  };
}

const start = performance.now();
searchQuotes(quotes, people, topics, random.pick(vocabulary));
const first = (performance.now() - start) / 1000;

async function measured(draw: () => string) {
  const queries = Array.from({ length: QUERIES + 1 }, draw);
  return medians(
    {
      index: turns(queries, (typed) => searchQuotes(quotes, people, topics, typed)),
      scan: turns(queries, scanned),
    },
    { rounds: QUERIES },
  );
}

const results = {
  first,
  oneOfVocabulary: await measured(draws.oneOfVocabulary),
  twoOfVocabulary: await measured(draws.twoOfVocabulary),
  oneOfText: await measured(draws.oneOfText),
  twoOfText: await measured(draws.twoOfText),
};
console.log(JSON.stringify(results));

export type Results = typeof results;
