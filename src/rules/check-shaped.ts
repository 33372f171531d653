import { Context, type Evidence } from "./context.js";
import { rules } from "./rules.js";
import { toViolation, type Violation } from "./rule.js";
import type { Shaped } from "./shape.js";

/** Checks data against every rule, after a check of their shape; see `checkDataset`. */
export function checkShaped(data: unknown, shaped: Shaped, evidence: Evidence = {}): Violation[] {
  const { dataset, problems, kept, strings, unreadable } = shaped;
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
