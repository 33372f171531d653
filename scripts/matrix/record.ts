import { readJson } from "../files.js";
import { table } from "../generate/docs-table.js";
import type { Row } from "./place.js";

/** Where the last recorded run of the matrix is. */
export const recordedMatrix = "docs/matrix.json";

/** The rows of the last recorded run, by group. */
export type Matrix = Readonly<Record<string, readonly Row[]>>;

export const resultOf = (row: Row): string =>
  "skipped" in row ? `not run: ${row.skipped}` : row.problems.length === 0 ? "passed" : "FAILED";

/** The last recorded run, as one table. */
export function matrixTable(): string {
  const rows = Object.values(readJson(recordedMatrix) as Matrix).flat();
  return table(
    ["where", "version", "tried", "result"],
    rows.map((row) =>
      "skipped" in row
        ? [row.name, "", "", resultOf(row)]
        : [row.name, row.version, row.checks.join(", "), resultOf(row)],
    ),
  );
}
