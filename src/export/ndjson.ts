import { collectionNames } from "../text/canonical.js";
import { batches } from "./batches.js";
import type { Format } from "./format.js";

const RECORDS_AT_ONCE = 1000;

function* linesOf(records: Iterable<object>): Generator<string> {
  for (const batch of batches(records, RECORDS_AT_ONCE)) {
    yield batch.map((record) => `${JSON.stringify(record)}\n`).join("");
  }
}

/** One file per collection, one record per line. */
export const ndjson: Format = {
  name: "ndjson",
  description: "one file per collection, one JSON record per line",
  drops: "No record and no field; the schema and the version of the data are not in the files.",
  files: (dataset) => collectionNames.map((name) => ({ name: `${name}.ndjson`, content: linesOf(dataset[name]) })),
};
