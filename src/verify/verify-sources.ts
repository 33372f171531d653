import { shapeOf } from "../rules/shape.js";
import { type Verification, verifyShaped } from "./verify-shaped.js";

/**
 * Checks a dataset against the captured texts: which text belongs to which source (by digest,
 * whatever its name), whether every anchor leads to its words, whether the ledger of quotation marks
 * is complete, and whether every string given as printed is printed. Only an exact match counts;
 * what is said about similar stretches is a hint. Texts that are not given are reported as missing
 * captures, not as violations.
 *
 * @param data a dataset of the shape of this one; records that do not fit the schema are left out
 * @param texts the texts by name, as they were read; normalisation is done here
 *
 * @example
 * const { captures, violations } = verifySources(dataset, { "page.txt": text });
 */
export function verifySources(data: unknown, texts: Readonly<Record<string, string>>): Verification {
  return verifyShaped(data, shapeOf(data), texts);
}
