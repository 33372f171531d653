import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readData } from "../../scripts/files.js";
import type { Dataset } from "../../src/generated/types.js";
import { coldImports, type Programs } from "../cold-import.js";
import { medians } from "../medians.js";
import { freshProcess } from "../processes.js";
import { bytes, seconds, shown } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";
import { LEAST_QUOTES, synthetic } from "../synthetic.js";

const secondsIn = (program: string) => () => Number(freshProcess(program));

async function* rowsFor(
  dataset: Dataset,
  whose: string,
  targets: { es: number; commonJs: number },
): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), "vitako-import-"));
  try {
    const { bytes: size, ...programs } = await coldImports(folder, dataset);
    const measures = Object.fromEntries(Object.entries(programs).map(([name, path]) => [name, secondsIn(path)]));
    const times = await medians(measures as Record<keyof Omit<Programs, "bytes">, () => number>, { rounds: 41 });
    const what = `${whose}, ${shown(bytes(size))}`;
    for (const [how, limit, measured, limitMeasured, target] of [
      ["import", "import of a module that reads and parses the files", times.esModule, times.esPeer, targets.es],
      ["import", "import of node:fs, then reading and parsing the files", times.esModule, times.reading, targets.es],
      ["import", "reading and parsing the files, with node:fs at hand", times.esModule, times.bare, targets.es],
      [
        "require",
        "require of a module that reads and parses the files",
        times.commonJs,
        times.commonJsPeer,
        targets.commonJs,
      ],
    ] as const) {
      yield {
        what: `${how}, ${what}`,
        measured: seconds(measured),
        limit,
        limitMeasured: seconds(limitMeasured),
        by: "ratio",
        target,
        reach: "at most",
      };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/* Quotes of a synthetic dataset take nearly the same room, however many there are. */
function syntheticOf(size: number): Dataset {
  const sample = 1000;
  const quotes = Math.round((sample * size) / JSON.stringify(synthetic(sample), null, 2).length);
  return synthetic(Math.max(LEAST_QUOTES, quotes));
}

export const coldImport: Benchmark = {
  name: "cold-import",
  title: "Cold import of the root, in a fresh process, until all collections are there",
  async *rows() {
    yield* rowsFor(readData(), "the shipped data", { es: 1.1, commonJs: 1.05 });
    yield* rowsFor(syntheticOf(500_000), "synthetic data", { es: 1.45, commonJs: 1.45 });
    yield* rowsFor(syntheticOf(5_000_000), "synthetic data", { es: 1.45, commonJs: 1.45 });
  },
};
