import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/generated/types.js";
import { readJson, root } from "../files.js";
import { table } from "../generate/docs-table.js";
import { matrixSummary, matrixTable } from "../matrix/record.js";
import { schemaNames, suiteSchemas } from "./case.js";
import { codeOf, examples } from "./examples.js";
import { type ConformanceRun, recordedRun } from "./record.js";
import { casesIn, readSuite } from "./suite.js";
import { commandFor, targets, typedTargets } from "./typed-programs.js";
import { whoSaidWhat } from "./who-said-what.js";

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

function found<T extends { readonly language: string }>(list: readonly T[], language: string): T {
  const each = list.find((one) => one.language === language);
  if (!each)
    throw new Error(`There is nothing for ${language}; there is for ${list.map((one) => one.language).join()}.`);
  return each;
}

const run = (): ConformanceRun => readJson(recordedRun) as ConformanceRun;

function validatorTable(): string {
  const { cases, validators } = run();
  const rows = validators.map((result) => {
    const { name, language } = result;
    if ("skipped" in result) return [name, language, ...schemaNames.map(() => ""), `not run: ${result.skipped}`];
    const counts = schemaNames.map((schema) => `${result.agrees[schema]} of ${cases}`);
    const known = result.differences.flatMap((difference) => difference.cases).length;
    return [`${name} ${result.version}`, language, ...counts, known === 0 ? "none" : `${known}, see below`];
  });
  return table(["validator", "language", ...schemaNames.map((name) => `\`${name}\``), "known differences"], rows);
}

function differenceTable(): string {
  const rows = run().validators.flatMap((result) =>
    "skipped" in result ? [] : result.differences.map(({ why, cases }) => [result.name, cases.join("\n"), why]),
  );
  return table(["validator", "case", "why it says something else"], rows);
}

const ranTable = (results: ConformanceRun["types"]): string =>
  table(
    ["language", "version", "result"],
    results.map((result) =>
      "skipped" in result
        ? [result.language, "", `not run: ${result.skipped}`]
        : [result.language, result.version, result.problems.length === 0 ? "passed" : "failed"],
    ),
  );

function refusable(): string {
  const rules = casesIn(readSuite()).flatMap(({ description, acceptedBy }) => {
    const rule = /^fixture (\w+):/.exec(description)?.[1];
    return rule === undefined ? [] : [{ rule, acceptedBy }];
  });
  const refusedBy = (name: (typeof schemaNames)[number]): string[] => [
    `\`${suiteSchemas[name]}\``,
    rules
      .filter(({ acceptedBy }) => !acceptedBy.includes(name))
      .map(({ rule }) => rule)
      .sort()
      .join(", "),
  ];
  return table(["schema", "refuses the fixtures of the rules"], [refusedBy("dataset"), refusedBy("dataset.closed")]);
}

/** What docs/other-languages.md asks for. */
export const languageParts: Readonly<Record<string, (argument: string, dataset: Dataset) => string>> = {
  answer: (lines, dataset) => block("text", whoSaidWhat(dataset).split("\n").slice(0, Number(lines)).join("\n")),
  example(language) {
    const example = found(examples, language);
    const beside = example.beside ? [`\`${example.beside}\`:`, block("toml", codeOf(example.beside))] : [];
    const main = [`\`${example.file}\`:`, block(example.highlight, codeOf(example.file))];
    return [...main, ...beside, block("console", `$ ${example.typed}`)].join("\n\n");
  },
  code(argument) {
    const [highlight, file] = argument.split(" ") as [string, string];
    return `\`${file}\`:\n\n${block(highlight, codeOf(file))}`;
  },
  examples: () => ranTable(run().examples),
  quicktype: () => block("console", targets.map((target) => `$ ${commandFor(target)}`).join("\n")),
  typed(language) {
    const { name, program } = found(typedTargets, language);
    return block(name, readFileSync(join(root, "test", "languages", name, program.main), "utf8"));
  },
  typedRun: () => ranTable(run().types),
  validators: validatorTable,
  differences: differenceTable,
  refusable,
  platform: () => `Run on ${run().platform}.`,
  matrix: (extent) => (extent === "short" ? matrixSummary() : matrixTable()),
};
