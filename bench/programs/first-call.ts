/* Asks one question of the first records in a file, in the way that is named, and prints the seconds that it took. */
import { readFileSync } from "node:fs";
import type { Quote } from "../../src/generated/types.js";
import { byId, quotesBy } from "../../src/query/index.js";

const [file, way, count] = process.argv.slice(2) as [string, keyof typeof ways, string];
const quotes = (JSON.parse(readFileSync(file, "utf8")) as readonly Quote[]).slice(0, Number(count));
/* A string of its own, as one that somebody types. */
const { id, speaker } = JSON.parse(JSON.stringify(quotes[quotes.length >> 1])) as Quote;

const ways = {
  byId: () => byId(quotes, id),
  find: () => quotes.find((quote) => quote.id === id),
  quotesBy: () => quotesBy(quotes, speaker),
  filter: () => quotes.filter((quote) => quote.speaker === speaker),
};

const work = ways[way];
performance.now();
const start = performance.now();
const found = work();
const end = performance.now();
if (found === undefined) throw new Error(`Nothing was found by ${way}.`);
console.log((end - start) / 1000);
