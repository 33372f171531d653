import type { ExportCost } from "../heavy/export.js";
import { inChild, lackOfMemory } from "../heavy/in-child.js";
import { bytes, seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";

/** How often stringifying each record may take the time of an export. */
const TARGETS = { ndjson: 1.4, csv: 0.9, sqlite: 4, parquet: 6 } as const;

const SIZES = [
  { quotes: 10_000, rounds: 5, heap: 1_500 },
  { quotes: 1_000_000, rounds: 1, heap: 7_000 },
] as const;

/** The rows for which the memory is compared: ten times as many are to need no more. */
const [FEW, MANY] = [100_000, 1_000_000];

/** The tolerance for a collector of garbage that runs when it likes. */
const NO_GROWTH = 1.1;

/** How much a process may hold that holds no more than a part of the dataset at a time. */
const STREAMING_HEAP = 1_000;

const shown = (quotes: number): string => quotes.toLocaleString("en-GB");

/** Exports of everything that comes with so many quotes, and the memory of exports of quotes that are made one by one. */
export const exports: Benchmark = {
  name: "export",
  title: "Exporting",
  async *rows(): AsyncGenerator<Row> {
    const formats = Object.keys(TARGETS) as (keyof typeof TARGETS)[];
    for (const { quotes, rounds, heap } of SIZES) {
      const what = (format: string) => `export as ${format}, everything that comes with ${shown(quotes)} quotes`;
      const omitted = lackOfMemory(heap);
      if (omitted !== undefined) {
        for (const format of formats) yield { what: what(format), omitted };
        continue;
      }
      for (const cost of await inChild<ExportCost[]>("export", [quotes, rounds, ...formats], heap)) {
        yield {
          what: what(cost.format),
          measured: seconds(cost.export),
          limit: "JSON.stringify of each record, not written",
          limitMeasured: seconds(cost.stringify),
          by: "ratio",
          target: TARGETS[cost.format as keyof typeof TARGETS],
          reach: "at most",
          growth: { line: cost.format, quotes },
        };
      }
    }
    for (const format of formats) {
      const few = await inChild<number>("export-memory", [format, FEW], STREAMING_HEAP);
      const many = await inChild<number>("export-memory", [format, MANY], STREAMING_HEAP);
      yield {
        what: `peak memory of an export as ${format}, ${shown(MANY)} quotes from a generator`,
        measured: bytes(many),
        limit: `the same, ${shown(FEW)} quotes`,
        limitMeasured: bytes(few),
        by: "ratio",
        target: NO_GROWTH,
        reach: "at most",
      };
    }
  },
};
