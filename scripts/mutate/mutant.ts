import type { Dataset } from "../../src/generated/types.js";
import type { CollectionName } from "../../src/text/canonical.js";

/** One corruption of the dataset. */
export interface Mutant {
  /** What is done, for example `change letter`. */
  readonly operator: string;
  /** Where, with `*` for every list entry, for example `quotes/*\/speaker`. */
  readonly field: string;
  /** Where exactly: a JSON Pointer from the root of the dataset. */
  readonly pointer: string;
  readonly collection: CollectionName;
  /** The index of the only record that differs, or `null` if the list of records differs. */
  readonly index: number | null;
  /** The corrupted collection. */
  readonly records: readonly object[];
}

/** The dataset with the mutant in it. */
export function mutated(dataset: Dataset, mutant: Mutant): Dataset {
  return { ...dataset, [mutant.collection]: mutant.records };
}
