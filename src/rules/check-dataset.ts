import { Context, type Evidence } from "./context.js";
import { rules } from "./rules.js";
import type { Finding, Violation } from "./rule.js";
import { shapeOf } from "./shape.js";

const pointerTo = (parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function violation(rule: string, finding: Finding, data: unknown): Violation {
  const { at, found, expected, next } = finding;
  if ("file" in at) return { rule, collection: null, record: at.file, pointer: "", found, expected, next };
  const { collection, index, path } = at;
  const records = (data as Record<string, readonly Record<string, unknown>[]> | null)?.[collection];
  if (index < 0) {
    const exists = typeof data === "object" && data !== null && collection in data;
    return { rule, collection, record: null, pointer: exists ? pointerTo([collection]) : "", found, expected, next };
  }
  const record = records?.[index];
  const id = record?.id ?? record?.article;
  return {
    rule,
    collection,
    record: typeof id === "string" ? id : null,
    pointer: pointerTo([collection, index, ...path]),
    found,
    expected,
    next,
  };
}

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
    for (const problem of problems) if (problem.rule === rule.id) violations.push(violation(rule.id, problem, data));
    if (unreadable) continue;
    for (const finding of rule.check(context)) {
      const found = violation(rule.id, finding, data);
      if (found.record === null || !strings.has(found.record)) violations.push(found);
    }
  }
  return violations;
}
