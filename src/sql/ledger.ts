import { homes } from "./homes.js";
import { tableNamed } from "./names.js";
import type { RelationalRule } from "./relational-rule.js";
import { violation } from "./violation.js";

export const R9: RelationalRule = {
  id: "R9",
  leaves: "versions, and ids of earlier releases",
  common: () => [homes()],
  selects: () => [
    `SELECT 'R9' AS "rule", "table_name", "record_id", 'id' AS "column_name", "id" AS "found"
FROM "homes"
WHERE NOT EXISTS (SELECT 1 FROM "ids" WHERE "ids"."id" = "homes"."id")`,
    violation(
      "R9",
      tableNamed("ids"),
      "id",
      `WHERE "entry"."withdrawn" IS NULL
  AND NOT EXISTS (SELECT 1 FROM "homes" WHERE "homes"."id" = "entry"."id")`,
    ),
    violation(
      "R9",
      tableNamed("ids"),
      "collection",
      `WHERE EXISTS (SELECT 1 FROM "homes" WHERE "homes"."id" = "entry"."id")
  AND NOT EXISTS (
    SELECT 1 FROM "homes" WHERE "homes"."id" = "entry"."id" AND "homes"."collection" = "entry"."collection"
  )`,
    ),
  ],
};
