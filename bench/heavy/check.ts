/* Checks a synthetic dataset: check.ts <quotes> <rounds>. Prints the seconds and the bytes as JSON. */
import { Dataset } from "../../src/model/index.js";
import { checkDataset } from "../../src/rules/index.js";
import { medians, stopwatch } from "../medians.js";
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
const violations = checkDataset(data);
if (violations.length > 0) throw new Error(`The synthetic data has ${violations.length} violations.`);
const memory = process.resourceUsage().maxRSS * 1024;
const times = await medians(
  {
    zod: stopwatch(() => Dataset.safeParse(data).success),
    check: stopwatch(() => checkDataset(data).length),
  },
  { rounds },
);
console.log(JSON.stringify({ ...times, memory } satisfies CheckCost));
