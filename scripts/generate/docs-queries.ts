import { rules } from "../../src/rules/index.js";
import { relationalRules } from "../../src/sql/index.js";
import { textRules } from "../../src/verify/index.js";
import { table } from "./docs-table.js";

/** The rules that have a query, with what each query leaves to `checkDataset`, and those that have none. */
export function queryTable(): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const rows = relationalRules.map(({ id, leaves }) => [id, titles.get(id)!, leaves ?? "nothing"]);
  const others = [...rules, ...textRules].map(({ id }) => id).filter((id) => rows.every(([rule]) => rule !== id));
  return `${table(["rule", "what holds", "what the query leaves out"], rows)}\n\nWithout a query: ${others.join(", ")}.`;
}
