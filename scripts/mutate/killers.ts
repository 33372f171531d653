import type { Dataset } from "../../src/generated/types.js";
import { collections } from "../../src/model/index.js";
import { Context } from "../../src/rules/context.js";
import { type Evidence, rules } from "../../src/rules/index.js";
import { blocks, problemsOf } from "../../src/rules/shape.js";
import { collectionNames } from "../../src/text/canonical.js";
import { mutated, type Mutant } from "./mutant.js";

const NOTHING = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Dataset;

/* The id and the article are what records are sorted by: with another one the neighbours matter. */
const SORT_KEY = /^\w+\/\*\/(?:id|article)$/;

/**
 * The ids of the rules that report a mutant; none if it survives. A mutant differs from sound data
 * in one record, or in the order and number of its records. So only that record is parsed, and rules
 * that depend on a record alone see only this one.
 *
 * @param howMany `first` stops as soon as one rule has reported the mutant
 */
export function killers(
  dataset: Dataset,
  mutant: Mutant,
  evidence: Evidence,
  howMany: "all" | "first" = "all",
): Set<string> {
  const whole = mutated(dataset, mutant);
  const { problems, isBlocked } = shapeProblems(mutant, whole);
  const found = new Set<string>(problems);
  if (isBlocked) return found;
  const all = new Context(whole, [], evidence);
  const alone =
    mutant.index === null || SORT_KEY.test(mutant.field)
      ? all
      : new Context({ ...NOTHING, [mutant.collection]: [mutant.records[mutant.index]] }, [], evidence);
  for (const rule of rules) {
    if (howMany === "first" && found.size > 0) return found;
    if (reports(rule.check(rule.scope === "record" ? alone : all))) found.add(rule.id);
  }
  return found;
}

/** What the schema says about the record that differs. */
function shapeProblems(
  { collection, index, records }: Mutant,
  whole: Dataset,
): { problems: string[]; isBlocked: boolean } {
  const { error } = index === null ? { error: undefined } : collections[collection].element.safeParse(records[index]);
  const issues = (error?.issues ?? []).map((issue) => ({ ...issue, path: [collection, index!, ...issue.path] }));
  return {
    problems: issues.flatMap((issue) => problemsOf(issue, whole)).map(({ rule }) => rule),
    isBlocked: issues.some((issue) => blocks(issue, whole)),
  };
}

function reports(findings: Iterable<unknown>): boolean {
  for (const _ of findings) return true;
  return false;
}
