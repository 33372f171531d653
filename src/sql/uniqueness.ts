import { type Table, tablesOf } from "../export/tables.js";
import { countedHomes, homes } from "./homes.js";
import { recordColumn, tableNamed } from "./names.js";
import type { RelationalRule } from "./relational-rule.js";
import { violation } from "./violation.js";

/** The columns that tell to which record and to which place in its lists a row belongs. */
const placeIn = ({ columns }: Table): readonly string[] =>
  columns.filter(({ path }) => path === null).map(({ name }) => name);

const repeated = (rule: string, table: Table, column: string, key: readonly string[], times = "COUNT(*)"): string => {
  const names = key.map((name) => `"entry"."${name}"`).join(", ");
  return violation(rule, table, column, `GROUP BY ${names}\nHAVING ${times} > 1`);
};

/** Keys that are not ids, which are unique across the tables: of records without one, and of entries of lists. */
const repeatedKeys = (rule: string): readonly string[] =>
  tablesOf().flatMap((table) => {
    const key = table.list ? placeIn(table) : table.primaryKey;
    const isHome = !table.list && table.name !== "ids" && table.primaryKey.includes("id");
    return isHome ? [] : [repeated(rule, table, recordColumn(table), key)];
  });

export const S4: RelationalRule = {
  id: "S4",
  leaves: "whether an id is well-formed and begins with the name",
  common: (dialect) => [homes(), countedHomes(dialect)],
  selects: () => [
    `SELECT 'S4' AS "rule", "table_name", "record_id", 'id' AS "column_name", "id" AS "found"
FROM "counted"
WHERE "occurrence" > 1`,
    ...repeatedKeys("S4"),
  ],
};

export const R3: RelationalRule = {
  id: "R3",
  leaves: null,
  /* A place that is there twice is one entry of a list that is there twice, which S4 finds. */
  selects: () => [
    repeated(
      "R3",
      tableNamed("quote_attestations"),
      "article",
      ["quote_id", "article"],
      'COUNT(DISTINCT "entry"."position")',
    ),
  ],
};

export const X6: RelationalRule = {
  id: "X6",
  leaves: null,
  common: ({ byCodePoint }) => [
    `"shared" ("sha256", "owner") AS (
  SELECT "sha256", MIN("quote_id"${byCodePoint})
  FROM "quote_attestation_segments"
  GROUP BY "sha256"
  HAVING COUNT(DISTINCT "quote_id") > 1
)`,
  ],
  selects: () => [
    violation(
      "X6",
      tableNamed("quote_attestation_segments"),
      "sha256",
      `JOIN "shared" ON "shared"."sha256" = "entry"."sha256"
WHERE "entry"."quote_id" <> "shared"."owner"`,
    ),
  ],
};
