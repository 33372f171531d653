import { allReferences, homeOf, tableNamed } from "./names.js";
import type { RelationalRule } from "./relational-rule.js";
import { violation } from "./violation.js";

/** Records of a table whose key is in none of the columns. These are made short first: they have many rows, and few ids. */
function unused(rule: string, name: string, columns: readonly (readonly [table: string, column: string])[]): string {
  const uses = columns.map(([table, column]) => `SELECT "${column}" AS "id" FROM "${table}"`).join(" UNION ");
  return violation(
    rule,
    tableNamed(name),
    "id",
    `LEFT JOIN (${uses}) AS "used" ON "used"."id" = "entry"."id"\nWHERE "used"."id" IS NULL`,
  );
}

/** The columns that refer to the records of a table. */
const usesOf = (name: string) =>
  allReferences()
    .filter(({ type }) => homeOf(type)?.name === name)
    .map(({ table, column }) => [table.name, column] as const);

export const R4: RelationalRule = {
  id: "R4",
  leaves: null,
  selects: () => [
    unused("R4", "articles", [
      ["event_coverage", "article"],
      ["quote_attestations", "article"],
    ]),
    unused("R4", "articles", [["sources", "article"]]),
    unused("R4", "events", [["event_coverage", "event_id"]]),
    unused("R4", "organizations", usesOf("organizations")),
    unused("R4", "topics", usesOf("topics")),
  ],
};

export const P4: RelationalRule = {
  id: "P4",
  leaves: null,
  selects: () => [
    unused("P4", "people", [
      ["quotes", "speaker"],
      ["event_participants", "person"],
      ["person_roles", "person_id"],
    ]),
  ],
};
