import { program } from "../program.js";
import type { StreamCost } from "../programs/export-stream.js";
import type { Costs } from "../programs/export.js";
import { bytes, counted, seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";

/** How often stringifying each record may take the time of an export. */
const TARGETS = { ndjson: 1.4, csv: 0.9, sqlite: 4, parquet: 6 } as const;

/** A dataset that is there as a whole. */
const WHOLE = { quotes: 10_000, rounds: 5, heap: 1_500 } as const;

/** Quotes that are made one by one, and how often they are exported. */
interface Stream {
  readonly quotes: number;
  readonly rounds: number;
}

/* Ten times as many are to need no more memory. */
const FEW: Stream = { quotes: 100_000, rounds: 5 };
const MANY: Stream = { quotes: 1_000_000, rounds: 1 };

/** The tolerance for a collector of garbage that runs when it likes. */
const NO_GROWTH = 1.1;

/** How much a process may hold that holds no more than a part of the dataset at a time. */
const STREAMING_HEAP = 1_000;

/** Exports of a whole dataset, and of quotes that are made one by one. */
export const exports: Benchmark = {
  name: "export",
  title: "Exporting",
  async *rows(): AsyncGenerator<Row> {
    const names = Object.keys(TARGETS) as (keyof typeof TARGETS)[];
    const ratio = (name: string) =>
      ({ by: "ratio", target: TARGETS[name as keyof typeof TARGETS], reach: "at most" }) as const;
    const exportWhole = await program<Costs>("export");
    for (const cost of exportWhole([WHOLE.quotes, WHOLE.rounds, ...names], { heap: WHOLE.heap })) {
      yield {
        what: `export as ${cost.format}, everything that comes with ${counted(WHOLE.quotes)} quotes`,
        measured: seconds(cost.export),
        limit: "JSON.stringify of each record, not written",
        limitMeasured: seconds(cost.stringify),
        ...ratio(cost.format),
      };
    }
    const exportStream = await program<StreamCost>("export-stream");
    for (const name of names) {
      const stream = ({ quotes, rounds }: Stream) => ({
        quotes,
        ...exportStream([name, quotes, rounds], { heap: STREAMING_HEAP }),
      });
      const [few, many] = [stream(FEW), stream(MANY)];
      for (const { quotes, ...cost } of [few, many]) {
        yield {
          what: `export as ${name}, a stream of ${counted(quotes)} quotes`,
          measured: seconds(cost.export),
          limit: "JSON.stringify of each quote, not written",
          limitMeasured: seconds(cost.stringify),
          ...ratio(name),
          growth: { line: name, quotes },
        };
      }
      yield {
        what: `peak memory of an export as ${name}, a stream of ${counted(many.quotes)} quotes`,
        measured: bytes(many.memory),
        limit: `the same, ${counted(few.quotes)} quotes`,
        limitMeasured: bytes(few.memory),
        by: "ratio",
        target: NO_GROWTH,
        reach: "at most",
      };
    }
  },
};
