import type { Table } from "../export/tables.js";
import { recordColumn } from "./names.js";

/** A query whose rows are violations: it selects from the table as `entry`, and `rest` follows. */
export function violation(rule: string, table: Table, column: string, rest: string): string {
  return [
    `SELECT '${rule}' AS "rule", '${table.name}' AS "table_name", "entry"."${recordColumn(table)}" AS "record_id",`,
    `  '${column}' AS "column_name", "entry"."${column}" AS "found"`,
    `FROM "${table.name}" AS "entry"`,
    rest,
  ].join("\n");
}
