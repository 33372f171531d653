/* Checks a synthetic dataset: check.ts <quotes> <rounds>. Prints the seconds and the bytes as JSON. */
import { Dataset } from "../../src/model/index.js";
import { checkDataset } from "../../src/rules/index.js";
import { medians, stopwatch } from "../medians.js";
import { peakMemory } from "../peak-memory.js";
import { synthetic } from "../synthetic.js";

/** What a check costs. */
export interface CheckCost {
  /** The seconds of a check with all rules that need no captured texts. */
  readonly check: number;
  /** The seconds in which zod parses the same records, and does nothing else. */
  readonly zod: number;
  /** The most memory that the process has held, the data included, in bytes. */
  readonly memory: number;
}

const [quotes, rounds] = process.argv.slice(2).map(Number) as [number, number];
const data = synthetic(quotes);
let memory: number | undefined;
const times = await medians(
  {
    check: stopwatch(() => {
      const { length } = checkDataset(data);
      if (length > 0) throw new Error(`The synthetic data has ${length} violations.`);
      /* Before zod makes a copy of all. */
      memory ??= peakMemory();
    }),
    zod: stopwatch(() => Dataset.safeParse(data).success),
  },
  { rounds, warmUp: rounds > 1 },
);
console.log(JSON.stringify({ ...times, memory: memory! } satisfies CheckCost));
