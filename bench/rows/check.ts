import { lackOfMemory } from "../lack-of-memory.js";
import { program } from "../program.js";
import type { CheckCost } from "../programs/check.js";
import { bytes, counted, seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";

/** How many quotes are checked, how often, and with how much memory in megabytes. */
const SIZES = [
  { quotes: 10_000, rounds: 9, heap: 1_000, ratioIsAimed: true },
  { quotes: 100_000, rounds: 3, heap: 2_500, ratioIsAimed: false },
  { quotes: 1_000_000, rounds: 1, heap: 10_000, ratioIsAimed: true },
] as const;

/** Checking with all rules that need no captured texts, beside parsing with zod, and how it grows. */
export const check: Benchmark = {
  name: "check",
  title: "Checking",
  async *rows(): AsyncGenerator<Row> {
    const run = await program<CheckCost>("check");
    let before: (CheckCost & { readonly quotes: number }) | undefined;
    for (const { quotes, rounds, heap, ratioIsAimed } of SIZES) {
      const what = `checkDataset, ${counted(quotes)} quotes`;
      const omitted = lackOfMemory(heap);
      if (omitted !== undefined) {
        yield { what, omitted };
        continue;
      }
      const cost = run([quotes, rounds], { heap });
      if (ratioIsAimed) {
        yield {
          what,
          measured: seconds(cost.check),
          limit: "zod parsing the same records",
          limitMeasured: seconds(cost.zod),
          by: "ratio",
          target: 4,
          reach: "at most",
          growth: { line: "checkDataset", quotes },
        };
      }
      if (before) {
        const growth = { by: "ratio", target: 11, reach: "at most" } as const;
        const limit = `the same, ${counted(before.quotes)} quotes`;
        yield {
          what: `time of ${what}`,
          measured: seconds(cost.check),
          limit,
          limitMeasured: seconds(before.check),
          ...growth,
        };
        yield {
          what: `peak memory of ${what}`,
          measured: bytes(cost.memory),
          limit,
          limitMeasured: bytes(before.memory),
          ...growth,
        };
      }
      before = { ...cost, quotes };
    }
  },
};
