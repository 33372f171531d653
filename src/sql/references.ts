import { homes } from "./homes.js";
import { allReferences, homesOf, type Reference, tableNamed } from "./names.js";
import type { RelationalRule } from "./relational-rule.js";
import { violation } from "./violation.js";

/** Rows that refer to a record which none of the right tables holds. */
function dangling(rule: string, { table, column, type, nullable }: Reference): string {
  const homes = homesOf(type).map(
    (home) => `NOT EXISTS (SELECT 1 FROM "${home.name}" AS "home" WHERE "home"."id" = "entry"."${column}")`,
  );
  const conditions = nullable ? [`"entry"."${column}" IS NOT NULL`, ...homes] : homes;
  return violation(rule, table, column, `WHERE ${conditions.join("\n  AND ")}`);
}

/** What R2 looks after is not reported a second time. */
const isQuoteLink = ({ table, column }: Reference): boolean =>
  ["quotes.speaker", "quote_attestations.article"].includes(`${table.name}.${column}`);

export const R1: RelationalRule = {
  id: "R1",
  leaves: null,
  selects: () =>
    allReferences()
      .filter((reference) => !isQuoteLink(reference))
      .map((reference) => dangling("R1", reference)),
};

export const R2: RelationalRule = {
  id: "R2",
  leaves: null,
  selects: () => [
    ...allReferences()
      .filter(isQuoteLink)
      .map((reference) => dangling("R2", reference)),
    violation(
      "R2",
      homesOf("QuoteId")[0]!,
      "id",
      `WHERE NOT EXISTS (SELECT 1 FROM "quote_attestations" AS "printed" WHERE "printed"."quote_id" = "entry"."id")`,
    ),
  ],
};

export const P5: RelationalRule = {
  id: "P5",
  leaves: "mentions of a withdrawn id inside of a text",
  common: () => [homes(), `"gone" ("id") AS (SELECT DISTINCT "id" FROM "ids" WHERE "withdrawn" IS NOT NULL)`],
  selects: () => [
    violation(
      "P5",
      tableNamed("ids"),
      "withdrawn",
      `WHERE "entry"."withdrawn" IS NOT NULL
  AND EXISTS (SELECT 1 FROM "homes" WHERE "homes"."id" = "entry"."id")`,
    ),
    ...allReferences().map(({ table, column }) =>
      violation("P5", table, column, `JOIN "gone" ON "gone"."id" = "entry"."${column}"`),
    ),
  ],
};
