import { checkShaped } from "./check-shaped.js";
import type { Evidence } from "./context.js";
import type { Violation } from "./rule.js";
import { shapeOf } from "./shape.js";

/**
 * Checks data of the shape of this dataset against every rule and reports all violations at once, in
 * the order of the rules. Never throws, whatever it is given.
 *
 * A record of the wrong shape cannot be read by other rules; what they find about things that such a
 * record mentions is left out, because it may be no more than a consequence.
 *
 * @example
 * checkDataset({ articles, events, people, organizations, topics, quotes, sources, errata, ids }); // []
 */
export function checkDataset(data: unknown, evidence: Evidence = {}): Violation[] {
  return checkShaped(data, shapeOf(data), evidence);
}
