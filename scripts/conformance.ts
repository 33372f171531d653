/*
 * Runs the conformance suite in the validators of other languages, and the programs in other
 * languages, as far as these are installed; installs nothing. With `--record`, docs/conformance.json
 * keeps the result, and `npm run generate` brings it into docs/other-languages.md.
 */
import { join } from "node:path";
import { Canvas } from "../src/cli/layout/canvas.js";
import { processTerminal } from "../src/cli/terminal.js";
import { schemaNames, suiteSchemas } from "./conformance/case.js";
import { examples, runExample } from "./conformance/examples.js";
import type { Outcome } from "./conformance/program.js";
import { recordRun } from "./record-run.js";
import { type ConformanceRun, type Judged, type Ran, recordedRun } from "./conformance/record.js";
import { casesIn, readSuite } from "./conformance/suite.js";
import { runTyped, typedProblems, typedTargets } from "./conformance/typed-programs.js";
import { judged, validators } from "./conformance/validators.js";
import { whoSaidWhat } from "./conformance/who-said-what.js";
import { readData, root } from "./files.js";

const dataset = readData();
const answer = whoSaidWhat(dataset);

/** The result of a program, without what it printed. */
async function ran(outcome: Promise<Outcome>, language: string, problemsIn: (printed: string) => readonly string[]) {
  try {
    const result = await outcome;
    if ("skipped" in result) return result;
    return { language, version: result.version, problems: problemsIn(result.printed) };
  } catch (error) {
    return { language, version: "?", problems: [(error as Error).message] };
  }
}

async function inTurn<T, Result>(list: readonly T[], run: (each: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const each of list) results.push(await run(each));
  return results;
}

const A = "A".charCodeAt(0);
const terminal = processTerminal();
const say = (draw: (canvas: Canvas) => void): void => {
  const canvas = new Canvas(terminal);
  draw(canvas);
  terminal.out(canvas.toString());
};

const resultOf = (result: Ran): string =>
  "skipped" in result ? `skipped: ${result.skipped}` : result.problems.length > 0 ? "FAILED" : "passed";
const versionOf = (result: Ran): string => ("skipped" in result ? "" : result.version);

const cases = casesIn(readSuite());
const run: ConformanceRun = {
  platform: `${process.platform} ${process.arch}`,
  cases: cases.length,
  validators: await inTurn(validators(), judged),
  types: await inTurn(typedTargets, (target) =>
    ran(runTyped(target, join(root, "data")), target.language, (printed) => typedProblems(printed, dataset)),
  ),
  examples: await inTurn(examples, (example) =>
    ran(runExample(example, root), example.language, (printed) =>
      printed === answer ? [] : [`it answers\n${printed}`],
    ),
  ),
};

say((canvas) => {
  canvas.rule("Validators");
  canvas.text(`How many of the ${cases.length} cases of the suite get the expected verdict with each schema:`);
  canvas.fields(
    schemaNames.map((name, index) => [String.fromCharCode(A + index), suiteSchemas[name]]),
    2,
  );
  canvas.gap();
  canvas.table<Judged>(run.validators, [
    { title: "validator", cell: ({ name }) => name, whole: true },
    { title: "version", cell: versionOf, whole: true },
    { title: "language", cell: ({ language }) => language },
    ...schemaNames.map((name, index) => ({
      title: String.fromCharCode(A + index),
      cell: (result: Judged) => ("skipped" in result ? "" : result.agrees[name]),
    })),
    { title: "result", cell: resultOf },
  ]);
  for (const result of run.validators) {
    if ("skipped" in result || result.differences.length === 0) continue;
    canvas.gap();
    canvas.text(`${result.name} says something else with every schema, for reasons that are known:`);
    for (const { why, cases } of result.differences) canvas.text(`${why} (${cases.join("; ")})`, 2);
  }
});

for (const [title, results] of [
  ["Types made by quicktype, and a program that loads the data into them", run.types],
  ["Who said what at which assembly, in each language", run.examples],
] as const) {
  say((canvas) => {
    canvas.line();
    canvas.rule(title);
    canvas.table<Ran>(results, [
      { title: "language", cell: ({ language }) => language },
      { title: "version", cell: versionOf },
      { title: "result", cell: resultOf },
    ]);
  });
}

const all: readonly (Ran & { readonly name?: string })[] = [...run.validators, ...run.types, ...run.examples];
const skipped = all.filter((result) => "skipped" in result);
if (skipped.length > 0) {
  say((canvas) => {
    canvas.line();
    canvas.rule("Skipped, and how to install what is missing");
    canvas.fields(skipped.map(({ name, language, install }) => [name ?? language, install]));
  });
}

const failed = all.filter((result) => "problems" in result && result.problems.length > 0);
for (const result of failed) {
  if ("skipped" in result) continue;
  terminal.err(`\n${result.name ?? result.language} failed:\n  ${result.problems.join("\n  ")}\n`);
}
if (failed.length > 0) process.exitCode = 1;
else if (process.argv.includes("--record")) await recordRun(recordedRun, run, skipped.length);
