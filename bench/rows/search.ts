import { program } from "../program.js";
import type { Results } from "../programs/search.js";
import { counted, seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";

const QUOTES = 1e5;

async function* rows(): AsyncGenerator<Row> {
  const search = await program<Results>("search");
  const results = search([QUOTES], { heap: 4000 });
  for (const [queries, { index, scan }] of [
    ["one word of the vocabulary", results.oneOfVocabulary],
    ["two words of the vocabulary", results.twoOfVocabulary],
    ["one word of a text", results.oneOfText],
    ["two words of a text", results.twoOfText],
  ] as const) {
    yield {
      what: `search for ${queries}, ${counted(QUOTES)} quotes`,
      measured: seconds(index),
      limit: "scan of texts folded once",
      limitMeasured: seconds(scan),
      by: "ratio",
      target: 0.1,
      reach: "at most",
    };
  }
}

export const search: Benchmark = { name: "search", title: "Search", rows };
