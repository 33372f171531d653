/*
 * Runs the benchmarks and prints every row with its comparison and whether the target is reached.
 * Words choose benchmarks: `npm run bench -- lookup search`. With `--record`, docs/performance.json
 * keeps a complete run, and `npm run generate` makes the tables and plots of the documents from it.
 */
import { Canvas } from "../src/cli/layout/canvas.js";
import { processTerminal } from "../src/cli/terminal.js";
import { UsageError } from "../src/cli/usage-error.js";
import { recordRun } from "../scripts/conformance/record-run.js";
import { main } from "../scripts/main.js";
import { benchmarks } from "./benchmarks.js";
import { machine } from "./machine.js";
import { type Performance, recordedPerformance } from "./performance.js";
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
  const groups: { name: string; title: string; rows: Row[] }[] = [];
  for (const { name, title, ...benchmark } of chosen) {
    const rows: Row[] = [];
    for await (const row of benchmark.rows()) {
      terminal.err(`${cellsOf(row).join("  ")}\n`);
      rows.push(row);
    }
    groups.push({ name, title, rows });
    const canvas = new Canvas(terminal);
    canvas.line();
    canvas.rule(title);
    canvas.table<Row>(
      rows,
      head.map((title, column) => ({ title, cell: (row) => cellsOf(row)[column]! })),
    );
    terminal.out(canvas.toString());
  }

  const rows = groups.flatMap((group) => group.rows);
  const measured = rows.filter((row) => "measured" in row);
  const reached = measured.filter(isReached);
  terminal.out(`\n${rows.length} rows, ${measured.length} measured, ${reached.length} reached.\n`);

  if (process.argv.includes("--record")) {
    const performance: Performance = { date: new Date().toISOString().slice(0, 10), machine: machine(), groups };
    await recordRun(recordedPerformance, performance, benchmarks.length - chosen.length);
  }
});
