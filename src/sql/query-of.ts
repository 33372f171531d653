import type { Dialect } from "./dialect.js";
import type { RelationalRule } from "./relational-rule.js";

/**
 * One query that finds every violation of a rule in the tables of the exports. Its columns are the same for every rule:
 * `rule`, `table_name`, `record_id`, `column_name` and `found`, all of them texts.
 */
export function queryOf({ common, recursive, selects }: RelationalRule, dialect: Dialect): string {
  const shared = common?.(dialect) ?? [];
  const withs = shared.length > 0 ? `WITH ${recursive ? "RECURSIVE " : ""}${shared.join(",\n")}\n` : "";
  const sql = withs + selects(dialect).join("\nUNION ALL\n");
  return sql.replaceAll('"', dialect.quote);
}
