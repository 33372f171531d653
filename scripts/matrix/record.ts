import { groupBy } from "../../src/query/lookup.js";
import { readJson } from "../files.js";
import { table } from "../generate/docs-table.js";
import type { Row } from "./place.js";

/** Where the last recorded run of the matrix is. */
export const recordedMatrix = "docs/matrix.json";

/** A run of the matrix. */
export interface Matrix {
  /** The operating system and the processor. */
  readonly platform: string;
  readonly rows: readonly Row[];
}

export const resultOf = (row: Row): string =>
  "skipped" in row ? `not run: ${row.skipped}` : row.problems.length === 0 ? "passed" : "FAILED";

/** The last recorded run in short: one row per place, with its versions. */
export function matrixSummary(): string {
  const { rows } = readJson(recordedMatrix) as Matrix;
  const places = groupBy(rows, ({ name }) => name);
  return table(
    ["where", "versions", "result"],
    Array.from(places, ([name, versions]) => [
      name,
      versions.flatMap((row) => ("skipped" in row ? [] : [row.version])).join(", "),
      [...new Set(versions.map(resultOf))].join(", "),
    ]),
  );
}

/** The last recorded run, as one table. */
export function matrixTable(): string {
  const { platform, rows } = readJson(recordedMatrix) as Matrix;
  const matrix = table(
    ["where", "version", "tried", "result"],
    rows.map((row) =>
      "skipped" in row
        ? [row.name, "", "", resultOf(row)]
        : [row.name, row.version, row.checks.join(", "), resultOf(row)],
    ),
  );
  return `${matrix}\n\nThis was run on ${platform}.`;
}
