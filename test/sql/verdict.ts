import type { Dataset } from "../../src/generated/types.js";
import { checkDataset, type Violation } from "../../src/rules/index.js";
import { relationalRules } from "../../src/sql/relational-rules.js";

/** What checks of any kind are compared by: each rule that is broken, with the record. */
export type Verdict = readonly string[];

const sorted = (lines: Iterable<string>): Verdict => [...new Set(lines)].sort();

/** Whether a violation is of those that the queries leave to `checkDataset`. */
function isLeft({ rule, expected, found, pointer }: Violation, dataset: Dataset): boolean {
  if (rule === "S4") return !["an id that no other record has", "one record for each"].includes(expected);
  if (rule !== "P5" || pointer.endsWith("/withdrawn")) return false;
  const value = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((whole, key) => (whole as Record<string, unknown>)[key], dataset);
  return found !== `the withdrawn id ${JSON.stringify(value)}`;
}

/** What `checkDataset` says of the rules that the queries check. */
export function verdictInCode(dataset: Dataset): Verdict {
  const rules = new Set(relationalRules.map(({ id }) => id));
  const violations = checkDataset(dataset).filter(({ rule }) => rules.has(rule));
  return sorted(violations.filter((each) => !isLeft(each, dataset)).map(({ rule, record }) => `${rule} ${record}`));
}

/** What the queries say, by the rows that they answer with. */
export const verdictInSql = (rows: readonly Readonly<Record<string, unknown>>[]): Verdict =>
  sorted(rows.map(({ rule, record_id }) => `${String(rule)} ${String(record_id)}`));

/** What is left of a verdict where keys are repeated: two records with one key are one record in tables. */
export const withoutKeys = (verdict: Verdict): Verdict => {
  const repeated = verdict.filter((line) => line.startsWith("S4 "));
  return repeated.length > 0 ? repeated : verdict;
};
