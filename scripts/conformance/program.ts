import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../files.js";

type Command = readonly [program: string, ...args: string[]];

/** A program in some language, and what it takes to run it. `{cache}` and other names in braces stand for paths. */
export interface Program {
  readonly language: string;
  /** Prints the version of the language. */
  readonly version: Command;
  /** What must succeed, without a network, before the program can run. */
  readonly needs?: readonly Command[];
  /** How to install what is missing. */
  readonly install: string;
  /** Compiles it. */
  readonly build?: readonly Command[];
  readonly run: Command;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it takes too long for every test run, because much is compiled first. */
  readonly slow?: boolean;
}

/** What a program printed with which version of its language, or why it was not run. */
export type Outcome =
  | { readonly language: string; readonly version: string; readonly printed: string }
  | { readonly language: string; readonly skipped: string; readonly install: string };

/** A folder for what compilers make, outside of what is committed. */
export function cacheFor(name: string): string {
  const folder = join(root, "node_modules", ".cache", "vitako-dataset", name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

interface Ended {
  readonly printed: string;
  /** What it printed, errors and warnings included. */
  readonly said: string;
  /** Why it did not end well, or `undefined` if it did. */
  readonly problem?: string;
  readonly missing?: boolean;
}

function execute(command: Command, cwd: string, environment: NodeJS.ProcessEnv): Promise<Ended> {
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...environment }, maxBuffer: 2 ** 28 };
    execFile(program, args, options, (error, stdout, stderr) => {
      const said = `${stdout}\n${stderr}`.trim();
      if (!error) return resolve({ printed: stdout, said });
      const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
      const end = said.split("\n").slice(-20).join("\n");
      const problem = missing ? `there is no \`${program}\`` : end || error.message;
      resolve({ printed: stdout, said, problem, missing });
    });
  });
}

const quoted = (word: string): string => (word.includes(" ") ? JSON.stringify(word) : word);

const versionIn = (said: string): string => /\d+(?:\.\d+)+/.exec(said)?.[0] ?? said;

/**
 * Runs a program, unless something that it needs is missing. Nothing is installed.
 *
 * @param cwd where it runs
 * @param paths what the names in braces stand for
 * @throws with what it printed, if it does not compile or ends with another code than 0
 */
export async function runProgram(
  program: Program,
  cwd: string,
  paths: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => paths[name] ?? whole);
  const environment = Object.fromEntries(
    Object.entries(program.environment ?? {}).map(([key, value]) => [key, filled(value)]),
  );
  const execution = (command: Command) =>
    execute([command[0], ...command.slice(1).map(filled)] as unknown as Command, cwd, environment);
  const { language, install } = program;
  const skipped = (reason: string): Outcome => ({ language, skipped: reason, install: filled(install) });

  const version = await execution(program.version);
  if (version.problem) return skipped(version.problem);
  for (const need of program.needs ?? []) {
    const { problem, missing } = await execution(need);
    if (problem) return skipped(missing ? problem : `\`${need.map(quoted).join(" ")}\` fails`);
  }
  let printed = "";
  for (const command of [...(program.build ?? []), program.run]) {
    const ended = await execution(command);
    if (ended.problem) throw new Error(`${command.join(" ")}\n${ended.problem}`);
    printed = ended.printed;
  }
  return { language, version: versionIn(version.said), printed };
}
