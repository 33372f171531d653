import { isMissing } from "../export/optional.js";
import { checkShaped } from "../rules/check-shaped.js";
import type { Evidence, Violation } from "../rules/index.js";
import { wellShaped } from "../rules/well-shaped.js";
import { UsageError } from "./usage-error.js";

/** Checks data against every rule. */
type Check = (data: unknown, evidence: Evidence) => readonly Violation[];

const NEEDS_ZOD = [
  "the check of other data than the shipped ones needs zod 4, which is not installed.",
  "Install it beside this package: npm install zod",
  "Or run the command with it:     npx --package=zod --package=vitako-dataset vitako-dataset validate <path>",
].join("\n");

/** Checks the shipped data against every rule but their shape, which was checked when the package was built. */
export const checkShipped: Check = (data, evidence) => checkShaped(data, wellShaped(data), evidence);

/**
 * The check for the data at a path, or for the shipped data. It needs zod; the shipped data can do without.
 *
 * @throws UsageError if zod is not installed and a path is given
 */
export async function checkFor(path: string | undefined): Promise<Check> {
  try {
    return (await import("../rules/check-dataset.js")).checkDataset;
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (path !== undefined) throw new UsageError(NEEDS_ZOD);
    return checkShipped;
  }
}
