import { collectionNames } from "../text/canonical.js";
import type { Format } from "./format.js";

function* linesOf(records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** One file per collection, one record per line. */
export const ndjson: Format = {
  name: "ndjson",
  description: "one file per collection, one JSON record per line",
  drops: "No record and no field; the schema and the version of the data are not in the files.",
  files: (dataset) => collectionNames.map((name) => ({ name: `${name}.ndjson`, content: linesOf(dataset[name]) })),
};
