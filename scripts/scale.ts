/*
 * Measures what the tables of a large dataset weigh and how long the queries of `vitako-dataset rules` take over them,
 * for docs/scale.md: `npm run scale -- <folder>`. A folder without tables gets those of a synthetic dataset first.
 */
import { synthetic } from "../bench/synthetic.js";
import { UsageError } from "../src/cli/usage-error.js";
import { exportDataset, parquet } from "../src/export/index.js";
import { main } from "./main.js";
import { recordRun } from "./record-run.js";
import { isExported, measure } from "./scale/measure.js";
import { recordedScale } from "./scale/record.js";

const QUOTES = 1_000_000;

await main(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new UsageError("name a folder for the tables: npm run scale -- <folder>");
  if (!isExported(folder)) {
    console.log(`Exporting ${QUOTES} synthetic quotes to ${folder} …`);
    await exportDataset(parquet, folder, { dataset: synthetic(QUOTES) });
  }
  await recordRun(recordedScale, await measure(folder, console.log));
});
