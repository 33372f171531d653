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
