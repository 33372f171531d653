import { vocabularies } from "../../src/model/index.js";
import type { Dataset } from "../../src/generated/types.js";
import { knownIds } from "../generate/known-ids.js";
import { datasetSchema } from "../generate/schemas.js";
import type { World } from "./operators.js";

/** What mutation operators know of the model and the data. */
export function worldOf(dataset: Dataset): World {
  const definitions = Object.entries(datasetSchema().$defs!);
  return {
    ids: knownIds(dataset),
    vocabularies: new Map(vocabularies.map(({ title, meanings }) => [title, Object.keys(meanings)])),
    examples: new Map(definitions.flatMap(([name, { examples }]) => (examples ? [[name, examples[0]] as const] : []))),
  };
}
