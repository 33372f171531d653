/* Exports quotes that are made while they are asked for: export-memory.ts <format> <quotes>. Prints the bytes as JSON. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Quote } from "../../src/generated/types.js";
import { exportDataset, formats } from "../../src/export/index.js";
import { synthetic } from "../synthetic.js";

const [name, quotes] = process.argv.slice(2);
const format = formats.find((candidate) => candidate.name === name)!;
const dataset = synthetic(1000);

/** As many quotes as are wanted, of which only one is there at a time. */
const made: Iterable<Quote> = {
  *[Symbol.iterator]() {
    for (let number = 0; number < Number(quotes); number += 1) {
      const quote = dataset.quotes[number % dataset.quotes.length]!;
      yield { ...quote, id: `${quote.id}-${number}`, continues: null };
    }
  },
};
/* What refers to single quotes is left out; the quotes and the tables of their lists are what grows. */
const sources = dataset.sources.map((source) => ({ ...source, marks: [] }));
const folder = mkdtempSync(join(tmpdir(), "bench-export-"));
try {
  await exportDataset(format, folder, { dataset: { ...dataset, quotes: made, sources } });
} finally {
  rmSync(folder, { recursive: true });
}
console.log(process.resourceUsage().maxRSS * 1024);
