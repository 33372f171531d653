import type { Dataset } from "../../src/generated/types.js";
import { groupBy } from "../../src/query/lookup.js";
import { rules } from "../../src/rules/index.js";
import { killers } from "./killers.js";
import { type Mutant } from "./mutant.js";
import { mutants } from "./mutants.js";
import { type SurvivorGroup, survivors } from "./survivors.js";
import { worldOf } from "./world.js";

/** How many of some mutants were killed. */
export interface Tally {
  killed: number;
  total: number;
}

/** The outcome of running the rules on every mutant. */
export interface Score extends Tally {
  /** How many mutants each rule reports, by rule id; only counted when every rule is run. */
  readonly byRule: ReadonlyMap<string, number>;
  /** Killed and all mutants, by field. */
  readonly byField: ReadonlyMap<string, Tally>;
  readonly survivors: readonly Mutant[];
  readonly milliseconds: number;
}

/**
 * Runs the rules on every mutant of a dataset.
 *
 * @param howMany `first` stops at the first rule that reports a mutant: faster, and without figures by rule
 * @param onProgress called now and then with the number of mutants done
 */
export function score(
  dataset: Dataset,
  evidence: Parameters<typeof killers>[2],
  howMany: "all" | "first",
  onProgress: (done: number) => void = () => {},
): Score {
  const begin = performance.now();
  const byRule = new Map(rules.map(({ id }) => [id, 0]));
  const byField = new Map<string, Tally>();
  const alive: Mutant[] = [];
  let total = 0;
  for (const mutant of mutants(dataset, worldOf(dataset))) {
    const found = killers(dataset, mutant, evidence, howMany);
    for (const rule of found) byRule.set(rule, byRule.get(rule)! + 1);
    const tally = byField.get(mutant.field) ?? { killed: 0, total: 0 };
    tally.total += 1;
    if (found.size > 0) tally.killed += 1;
    else alive.push(mutant);
    byField.set(mutant.field, tally);
    total += 1;
    if (total % 1000 === 0) onProgress(total);
  }
  const milliseconds = performance.now() - begin;
  return { killed: total - alive.length, total, byRule, byField, survivors: alive, milliseconds };
}

const nameOf = ({ operator, field }: Pick<Mutant, "operator" | "field">): string => `${operator} | ${field}`;

const namesIn = ({ mutants: list }: SurvivorGroup): string[] =>
  Object.entries(list).flatMap(([field, operators]) => operators.map((operator) => nameOf({ operator, field })));

/** Survivors that are not on the list, and entries of the list that no longer survive. */
export function compareWithList(alive: readonly Mutant[]): { unexpected: string[]; stale: string[] } {
  const found = new Map(alive.map((mutant) => [nameOf(mutant), mutant.pointer]));
  const listed = new Set(survivors.flatMap(namesIn));
  return {
    unexpected: [...found].filter(([name]) => !listed.has(name)).map(([name, pointer]) => `${name} (${pointer})`),
    stale: [...listed].filter((name) => !found.has(name)),
  };
}

/** The group of the list that a survivor belongs to. */
export function groupOf(mutant: Mutant): SurvivorGroup | undefined {
  return survivors.find(({ mutants: list }) => list[mutant.field]?.includes(mutant.operator));
}

/** Survivors by the reason that the list gives for them. */
export function survivorsByReason(alive: readonly Mutant[]): ReadonlyMap<string, readonly Mutant[]> {
  return groupBy(alive, (mutant) => groupOf(mutant)?.reason ?? "Not on the list.");
}
