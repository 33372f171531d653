import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { medians } from "../medians.js";
import { program } from "../program.js";
import { seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";
import { synthetic } from "../synthetic.js";

const SIZES = [19, 100, 500];

async function* rows(): AsyncGenerator<Row> {
  const ask = await program<number>("first-call");
  const folder = mkdtempSync(join(tmpdir(), "first-call-"));
  try {
    const file = join(folder, "quotes.json");
    writeFileSync(file, JSON.stringify(synthetic(500).quotes));
    for (const count of SIZES) {
      const by = (way: string) => () => ask([file, way, count]);
      const taken = await medians(
        { byId: by("byId"), find: by("find"), quotesBy: by("quotesBy"), filter: by("filter") },
        { rounds: 31 },
      );
      for (const [name, helper, limit, scan] of [
        ["byId", taken.byId, "Array.find", taken.find],
        ["quotesBy", taken.quotesBy, "Array.filter", taken.filter],
      ] as const) {
        yield {
          what: `first call of ${name} in a fresh process, ${count} quotes`,
          measured: seconds(helper),
          limit,
          limitMeasured: seconds(scan),
          by: "ratio",
          target: 2,
          reach: "at most",
        };
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const firstCall: Benchmark = { name: "first-call", title: "First calls", rows };
