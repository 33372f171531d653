import manifest from "../../package.json" with { type: "json" };
import { statSync } from "node:fs";
import { collectionNames } from "../../src/text/canonical.js";
import { dataFile } from "../../scripts/files.js";
import { withPackage } from "../installed.js";
import { bytes } from "../quantity.js";
import type { Benchmark } from "../row.js";

export const packageSize: Benchmark = {
  name: "package",
  title: "The package",
  rows: () =>
    withPackage(async function* ({ unpackedBytes }) {
      const json = collectionNames.reduce((sum, name) => sum + statSync(dataFile(name)).size, 0);
      yield {
        what: "unpacked, documents and schemas included",
        measured: bytes(unpackedBytes),
        limit: "the data as JSON",
        limitMeasured: bytes(json),
        by: "ratio",
        target: 4,
        reach: "at most",
      };
      const { dependencies = {} } = manifest as { dependencies?: Readonly<Record<string, string>> };
      yield {
        what: "packages that are installed with it",
        measured: { value: Object.keys(dependencies).length, unit: "packages" },
        limit: "none",
        limitMeasured: { value: 0, unit: "packages" },
        by: "difference",
        target: 0,
        reach: "at most",
      };
    }),
};
