import type { Dialect } from "./dialect.js";

/** A rule, or the part of it, that a query over the tables can check. */
export interface RelationalRule {
  /** The id of the rule. */
  readonly id: string;
  /** What the rule demands beyond that, in a phrase; `null` if the query finds all that the rule finds. */
  readonly leaves: string | null;
  /** What the queries below select from, beside the tables: each `name (columns) AS (query)`. */
  readonly common?: (dialect: Dialect) => readonly string[];
  /** Whether one of these selects from itself. */
  readonly recursive?: true;
  /** The queries, in standard SQL, whose rows are the violations. */
  readonly selects: (dialect: Dialect) => readonly string[];
}
