import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportDataset } from "../src/export/index.js";
import type { Format, Records } from "../src/export/format.js";
import { medians, stopwatch } from "./medians.js";

/** What an export takes. */
export interface ExportCost {
  /** The seconds of the export. */
  readonly export: number;
  /** The seconds of `JSON.stringify` of each of the same records, which are not written. */
  readonly stringify: number;
}

async function exported(format: Format, dataset: Records): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-export-"));
  try {
    const start = performance.now();
    await exportDataset(format, folder, { dataset });
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function stringified(collections: readonly Iterable<object>[]): number {
  let length = 0;
  for (const records of collections) for (const record of records) length += JSON.stringify(record).length;
  return length;
}

/** The cost of an export, beside that of the records in some collections. */
export const exportCost = (
  format: Format,
  dataset: Records,
  collections: readonly Iterable<object>[],
  rounds: number,
): Promise<ExportCost> =>
  medians(
    { export: () => exported(format, dataset), stringify: stopwatch(() => stringified(collections)) },
    { rounds, warmUp: false },
  );
