/* Exports a synthetic dataset in some formats: export.ts <quotes> <rounds> <format…>. Prints the seconds as JSON. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../src/generated/types.js";
import { exportDataset, formats } from "../../src/export/index.js";
import { type Measure, median, stopwatch } from "../medians.js";
import { synthetic } from "../synthetic.js";

/** The seconds of an export, and those of `JSON.stringify` of the same records, which are not written. */
export interface ExportCost {
  readonly format: string;
  readonly export: number;
  readonly stringify: number;
}

const [quotes, rounds, ...names] = process.argv.slice(2);
const chosen = formats.filter(({ name }) => names.includes(name));

const stringified = (dataset: Dataset): number => {
  let length = 0;
  for (const records of Object.values(dataset)) for (const record of records) length += JSON.stringify(record).length;
  return length;
};

const exported =
  (dataset: Dataset, format: (typeof formats)[number]): Measure =>
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-export-"));
    try {
      const start = performance.now();
      await exportDataset(format, folder, { dataset });
      return (performance.now() - start) / 1000;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

/** Measures in turns; by hand, because a first round that does not count would double the time of a large dataset. */
async function costs(dataset: Dataset, times: number): Promise<ExportCost[]> {
  const stringify = stopwatch(() => stringified(dataset));
  const measured = chosen.map(({ name }) => ({ format: name, export: [] as number[], stringify: [] as number[] }));
  for (let round = 0; round < times; round += 1) {
    for (const [index, format] of chosen.entries()) {
      measured[index]!.stringify.push(await stringify());
      measured[index]!.export.push(await exported(dataset, format)());
    }
  }
  return measured.map((each) => ({
    format: each.format,
    export: median(each.export),
    stringify: median(each.stringify),
  }));
}

await costs(synthetic(1000), 3);
console.log(JSON.stringify(await costs(synthetic(Number(quotes)), Number(rounds))));
