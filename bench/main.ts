/*
 * Runs the benchmarks and prints every row with its comparison and whether the target is reached.
 * Words choose benchmarks: `npm run bench -- lookup search`. With `--record`, docs/performance.json
 * keeps the run of each, and `npm run generate` makes the tables and plots of the documents from it.
 */
import { Canvas } from "../src/cli/layout/canvas.js";
import { processTerminal } from "../src/cli/terminal.js";
import { UsageError } from "../src/cli/usage-error.js";
import { recordRun } from "../scripts/record-run.js";
import { main } from "../scripts/main.js";
import { benchmarks } from "./benchmarks.js";
import { machine } from "./machine.js";
import { type RecordedRun, recordedPerformance, recordedRuns } from "./performance.js";
import { cellsOf, head, isReached, type Row } from "./row.js";

await main(async () => {
  const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const unknown = words.filter((word) => !benchmarks.some(({ name }) => name === word));
  if (unknown.length > 0) {
    const known = benchmarks.map(({ name }) => name).join(", ");
    throw new UsageError(`There is no benchmark ${unknown.join(", ")}. There are ${known}.`);
  }

  const terminal = processTerminal();
  const chosen = benchmarks.filter(({ name }) => words.length === 0 || words.includes(name));
  const runs: RecordedRun[] = [];
  for (const { name, title, ...benchmark } of chosen) {
    const rows: Row[] = [];
    for await (const row of benchmark.rows()) {
      terminal.err(`${cellsOf(row).join("  ")}\n`);
      rows.push(row);
    }
    runs.push({ name, title, date: new Date().toISOString().slice(0, 10), machine: machine(), rows });
    const canvas = new Canvas(terminal);
    canvas.line();
    canvas.rule(title);
    canvas.table<Row>(
      rows,
      head.map((title, column) => ({ title, cell: (row) => cellsOf(row)[column]! })),
    );
    terminal.out(canvas.toString());
  }

  const rows = runs.flatMap((run) => run.rows);
  const measured = rows.filter((row) => "measured" in row);
  const reached = measured.filter(isReached);
  terminal.out(`\n${rows.length} rows, ${measured.length} measured, ${reached.length} reached.\n`);

  if (process.argv.includes("--record")) {
    const known = [...runs, ...recordedRuns()];
    const all = benchmarks.flatMap(({ name }) => known.find((run) => run.name === name) ?? []);
    await recordRun(recordedPerformance, all);
  }
});
