/* Exports quotes that are made while they are asked for: export-stream.ts <format> <quotes> <rounds>. Prints
   what it took as JSON. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Quote } from "../../src/generated/types.js";
import { exportDataset, formats } from "../../src/export/index.js";
import { medians, stopwatch } from "../medians.js";
import { peakMemory } from "../peak-memory.js";
import { synthetic } from "../synthetic.js";

/** What an export of a stream of quotes takes. */
export interface StreamCost {
  /** The seconds of the export. */
  readonly export: number;
  /** The seconds of `JSON.stringify` of each of the same quotes, which are not written. */
  readonly stringify: number;
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

async function exported(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-export-"));
  try {
    const start = performance.now();
    await exportDataset(format, folder, { dataset: { ...dataset, quotes: made, sources } });
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function stringified(): number {
  let length = 0;
  for (const quote of made) length += JSON.stringify(quote).length;
  return length;
}

const times = await medians(
  { export: exported, stringify: stopwatch(stringified) },
  { rounds: Number(rounds), warmUp: false },
);
console.log(JSON.stringify({ ...times, memory: peakMemory() } satisfies StreamCost));
