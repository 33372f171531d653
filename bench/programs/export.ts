/* Exports a synthetic dataset in some formats: export.ts <quotes> <rounds> <format…>. Prints the costs as JSON. */
import { formats } from "../../src/export/index.js";
import type { Dataset } from "../../src/generated/types.js";
import { type ExportCost, exportCost } from "../export-cost.js";
import { synthetic } from "../synthetic.js";

export type Costs = readonly (ExportCost & { readonly format: string })[];

const [quotes, rounds, ...names] = process.argv.slice(2);
const chosen = formats.filter(({ name }) => names.includes(name));

async function costs(dataset: Dataset, times: number): Promise<Costs> {
  const measured = [];
  for (const format of chosen) {
    measured.push({
      format: format.name,
      ...(await exportCost(format, dataset, Object.values(dataset) as Iterable<object>[], times)),
    });
  }
  return measured;
}

/* To warm up: a round of the large dataset that does not count would double the time. */
await costs(synthetic(1000), 3);
console.log(JSON.stringify(await costs(synthetic(Number(quotes)), Number(rounds))));
