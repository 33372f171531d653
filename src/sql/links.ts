import { allReferences, homeOf, recordColumn, tableNamed } from "./names.js";
import type { RelationalRule } from "./relational-rule.js";
import { violation } from "./violation.js";

/** The columns by which records refer to records of their own collection. */
const chains = () =>
  allReferences().filter(({ table, type }) => {
    const home = homeOf(type);
    return home?.list === null && home.collection === table.collection;
  });

const walkOf = (table: string, column: string): string => `walk_${table}_${column}`;

export const R5: RelationalRule = {
  id: "R5",
  leaves: null,
  recursive: true,
  /* The path keeps a walk from going round for ever in a cycle that it has come into; UNION, which would, is not everywhere. */
  common: () =>
    chains().map(({ table, column }) => {
      const walk = walkOf(table.name, column);
      const from = recordColumn(table);
      return `"${walk}" ("origin", "found", "reached", "path") AS (
  SELECT "${from}", "${column}", "${column}", '/' || "${column}" || '/' FROM "${table.name}" WHERE "${column}" IS NOT NULL
  UNION ALL
  SELECT "walk"."origin", "walk"."found", "link"."${column}", "walk"."path" || "link"."${column}" || '/'
  FROM "${walk}" AS "walk"
  JOIN "${table.name}" AS "link" ON "link"."${from}" = "walk"."reached"
  WHERE "walk"."reached" <> "walk"."origin"
    AND "link"."${column}" IS NOT NULL
    AND REPLACE("walk"."path", '/' || "link"."${column}" || '/', '') = "walk"."path"
)`;
    }),
  selects: () =>
    chains().map(
      ({ table, column }) =>
        `SELECT DISTINCT 'R5' AS "rule", '${table.name}' AS "table_name", "origin" AS "record_id",
  '${column}' AS "column_name", "found"
FROM "${walkOf(table.name, column)}"
WHERE "reached" = "origin"`,
    ),
};

export const R6: RelationalRule = {
  id: "R6",
  leaves: null,
  selects: () => [
    violation(
      "R6",
      tableNamed("event_decisions"),
      "conflicts_with",
      `JOIN "event_decisions" AS "other" ON "other"."id" = "entry"."conflicts_with"
WHERE "other"."conflicts_with" IS NULL
  OR "other"."conflicts_with" <> "entry"."id"
  OR "other"."id" = "entry"."id"`,
    ),
  ],
};

export const R8: RelationalRule = {
  id: "R8",
  leaves: null,
  common: () => [
    `"last" ("quote_id", "attestation_position", "position") AS (
  SELECT "quote_id", "attestation_position", MAX("position")
  FROM "quote_attestation_segments"
  GROUP BY "quote_id", "attestation_position"
)`,
    `"following" ("id") AS (
  SELECT DISTINCT "quote"."id"
  FROM "quotes" AS "quote"
  JOIN "quote_attestations" AS "here" ON "here"."quote_id" = "quote"."id"
  JOIN "quote_attestation_segments" AS "opening" ON "opening"."quote_id" = "here"."quote_id"
    AND "opening"."attestation_position" = "here"."position"
    AND "opening"."position" = 0
  JOIN "quote_attestations" AS "before" ON "before"."quote_id" = "quote"."continues"
    AND "before"."article" = "here"."article"
  JOIN "last" ON "last"."quote_id" = "before"."quote_id"
    AND "last"."attestation_position" = "before"."position"
  JOIN "quote_attestation_segments" AS "closing" ON "closing"."quote_id" = "last"."quote_id"
    AND "closing"."attestation_position" = "last"."attestation_position"
    AND "closing"."position" = "last"."position"
  WHERE "closing"."end" < "opening"."start"
)`,
  ],
  selects: () => [
    violation(
      "R8",
      tableNamed("quotes"),
      "continues",
      `JOIN "quotes" AS "previous" ON "previous"."id" = "entry"."continues"
LEFT JOIN "following" ON "following"."id" = "entry"."id"
WHERE "previous"."speaker" <> "entry"."speaker"
  OR "following"."id" IS NULL`,
    ),
  ],
};
