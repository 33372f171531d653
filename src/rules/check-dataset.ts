import { Context, type Evidence } from "./context.js";
import { rules } from "./rules.js";
import { toViolation, type Violation } from "./rule.js";
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
  const { dataset, problems, kept, strings, unreadable } = shapeOf(data);
  const context = new Context(dataset, problems, evidence, kept, strings);
  const violations: Violation[] = [];
  for (const rule of rules) {
    for (const problem of problems) if (problem.rule === rule.id) violations.push(toViolation(rule.id, problem, data));
    if (unreadable) continue;
    for (const finding of rule.check(context)) {
      const found = toViolation(rule.id, finding, data);
      if (found.record === null || !strings.has(found.record)) violations.push(found);
    }
  }
  return violations;
}
