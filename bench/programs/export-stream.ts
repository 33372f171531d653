/*
 * Exports quotes that are made while they are asked for: export-stream.ts <format> <quotes> <rounds>. Prints the cost as
 * JSON.
 */
import { formats } from "../../src/export/index.js";
import type { Quote } from "../../src/generated/types.js";
import { type ExportCost, exportCost } from "../export-cost.js";
import { peakMemory } from "../peak-memory.js";
import { synthetic } from "../synthetic.js";

/** What an export of a stream of quotes takes. */
export interface StreamCost extends ExportCost {
  /** The most memory that the process has held, in bytes. */
  readonly memory: number;
}

const [name, quotes, rounds] = process.argv.slice(2);
const format = formats.find((candidate) => candidate.name === name)!;
const dataset = synthetic(1000);
const DIGITS = quotes!.length;

/** As many quotes as are wanted, in the order of their ids, as in any dataset; only one is there at a time. */
const made: Iterable<Quote> = {
  *[Symbol.iterator]() {
    for (let number = 0; number < Number(quotes); number += 1) {
      const quote = dataset.quotes[number % dataset.quotes.length]!;
      yield { ...quote, id: `quote-${String(number).padStart(DIGITS, "0")}`, continues: null };
    }
  },
};
/* What refers to single quotes is left out; the quotes and the tables of their lists are what grows. */
const sources = dataset.sources.map((source) => ({ ...source, marks: [] }));

const cost = await exportCost(format, { ...dataset, quotes: made, sources }, [made], Number(rounds));
console.log(JSON.stringify({ ...cost, memory: peakMemory() } satisfies StreamCost));
