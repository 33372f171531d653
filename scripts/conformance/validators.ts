import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "../files.js";
import { type Case, type SchemaName, schemaNames } from "./case.js";
import { cacheFor, type Program, runProgram } from "./program.js";
import type { Judged } from "./record.js";
import { casesIn, readSuite, suitePath } from "./suite.js";

/** Cases in which a validator is known to say something else, and why. */
export interface Difference {
  readonly why: string;
  readonly cases: readonly string[];
}

/** A validator, as the `runner.json` of its folder describes it. */
export interface Validator extends Program {
  readonly name: string;
  readonly folder: string;
  readonly differences: readonly Difference[];
}

/** Where the runners are, each in the folder of its language. */
const runnersFolder = "test/conformance/runners";

/** Every validator that has a runner. */
export function validators(): readonly Validator[] {
  const names = readdirSync(join(root, runnersFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return names.flatMap((name) => {
    const { validators, ...shared } = readJson(`${runnersFolder}/${name}/runner.json`) as { validators: Validator[] };
    return validators.map((validator) => ({ ...shared, ...validator, folder: join(root, runnersFolder, name) }));
  });
}

/** Compares what a runner printed with the suite. */
export function compared(
  printed: string,
  cases: readonly Case[],
  differences: readonly Difference[],
): { version: string; agrees: Record<SchemaName, number>; problems: readonly string[] } {
  const problems: string[] = [];
  const said = new Map<string, string>();
  let version = "";
  for (const line of printed.trim().split(/\r?\n/)) {
    const [schema = "", description = "", verdict = ""] = line.split("\t");
    if (schema === "version") version = description.replace(/^v/, "");
    else said.set(`${schema} ${description}`, verdict);
  }
  if (version === "") problems.push("it does not print its version");
  const known = new Set(differences.flatMap((difference) => difference.cases));
  const described = new Set(cases.map(({ description }) => description));
  for (const each of known) if (!described.has(each)) problems.push(`${each}: no case is called so`);
  const agrees = Object.fromEntries(schemaNames.map((name) => [name, 0])) as Record<SchemaName, number>;
  for (const schema of schemaNames) {
    for (const { description, acceptedBy } of cases) {
      const verdict = said.get(`${schema} ${description}`);
      const expected = acceptedBy.includes(schema);
      const isRight = verdict === String(expected);
      if (isRight) agrees[schema] += 1;
      if (isRight && known.has(description)) {
        problems.push(`${description} (${schema}): it now agrees; take the difference out of its runner.json`);
      } else if (!isRight && (!known.has(description) || verdict !== String(!expected))) {
        problems.push(`${description} (${schema}): it says ${verdict ?? "nothing"}, expected ${expected}`);
      }
    }
  }
  return { version, agrees, problems };
}

/** Runs a validator over the suite of the repository. */
export async function judged(validator: Validator): Promise<Judged> {
  const { name, language, differences } = validator;
  const cases = casesIn(readSuite());
  const paths = {
    suite: join(root, suitePath),
    package: root,
    cache: cacheFor(language.toLowerCase()),
  };
  try {
    const outcome = await runProgram(validator, validator.folder, paths);
    if ("skipped" in outcome) return { name, ...outcome };
    return { name, language, differences, ...compared(outcome.printed, cases, differences) };
  } catch (error) {
    return { name, language, differences, ...compared("", [], []), problems: [(error as Error).message] };
  }
}
