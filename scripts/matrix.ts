/*
 * Packs the package and uses it in runtimes, bundlers, a browser and compilers, which npm installs
 * into a temporary folder. What cannot be installed is skipped. With `--record`, docs/matrix.json
 * keeps the result, and `npm run generate` brings it into the documents. Words choose places:
 * `npm run matrix -- deno vite`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Canvas } from "../src/cli/layout/canvas.js";
import { processTerminal } from "../src/cli/terminal.js";
import { packInto } from "../test/package/pack-into.js";
import { recordRun } from "./record-run.js";
import { type Place, type Row, tried } from "./matrix/place.js";
import { places } from "./matrix/places.js";
import { type Matrix, recordedMatrix, resultOf } from "./matrix/record.js";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const isMeant = ({ name }: Place): boolean =>
  words.length === 0 || words.some((word) => name.toLowerCase() === word.toLowerCase());

const terminal = processTerminal();
const folder = mkdtempSync(join(tmpdir(), "vitako-matrix-"));
const rows: Row[] = [];
try {
  const { tarball } = await packInto(folder);
  for (const place of places.filter(isMeant)) {
    terminal.err(`${place.name} ${place.packages.join(" ")} …\n`);
    rows.push(await tried(place, tarball, join(folder, String(rows.length))));
  }
} finally {
  rmSync(folder, { recursive: true });
}

const canvas = new Canvas(terminal);
canvas.table<Row>(rows, [
  { title: "where", cell: ({ name }) => name },
  { title: "version", cell: (row) => ("skipped" in row ? "" : row.version) },
  { title: "tried", cell: (row) => ("skipped" in row ? "" : row.checks.join(", ")) },
  { title: "result", cell: resultOf },
]);
terminal.out(canvas.toString());

const failed = rows.filter((row) => "problems" in row && row.problems.length > 0);
for (const row of failed) {
  if ("problems" in row) terminal.err(`\n${row.name} ${row.version}:\n  ${row.problems.join("\n  ")}\n`);
}
if (failed.length > 0) process.exitCode = 1;
else if (process.argv.includes("--record")) {
  const matrix: Matrix = { platform: `${process.platform} ${process.arch}`, rows };
  await recordRun(recordedMatrix, matrix, places.length - rows.filter((row) => "version" in row).length);
}
