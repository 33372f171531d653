import { collectionNames } from "../text/canonical.js";
import type { Format, Records } from "./format.js";

function* textOf(dataset: Records): Generator<string> {
  let before = "{";
  for (const name of collectionNames) {
    yield `${before}\n${JSON.stringify(name)}:[`;
    let separator = "\n";
    for (const record of dataset[name]) {
      yield separator + JSON.stringify(record);
      separator = ",\n";
    }
    before = "\n],";
  }
  yield "\n]\n}\n";
}

/** The whole dataset in one file, as `schemas/dataset.schema.json` describes it. */
export const json: Format = {
  name: "json",
  description: "the whole dataset in one file, one record per line",
  drops: "No record and no field; the schema and the version of the data are not in the file.",
  files: (dataset) => [{ name: "dataset.json", content: textOf(dataset) }],
};
