import { run } from "../../src/cli/run.js";

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command inside this process, on a terminal of 80 columns without colours. */
export async function cli(
  words: readonly string[],
  terminal: { columns?: number; colour?: boolean } = {},
): Promise<Ended> {
  let [out, err] = ["", ""];
  const code = await run(words, {
    columns: 80,
    colour: false,
    ...terminal,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

/** The JSON that a command prints. */
export async function json(...words: string[]): Promise<unknown> {
  const { out } = await cli([...words, "--json"]);
  return JSON.parse(out);
}

export interface Example {
  readonly typed: string;
  readonly words: readonly string[];
}

/** The examples in a text: lines that begin with a prompt. */
export function examplesIn(text: string): Example[] {
  return Array.from(text.matchAll(/^ *\$ vitako-dataset (.*?)(?: {2}.*)?$/gm), ([, typed = ""]) => ({
    typed,
    words: typed.match(/"[^"]*"|\S+/g)!.map((word) => word.replace(/^"|"$/g, "")),
  }));
}

/** The names of all commands, as the help lists them. */
export async function commandNames(): Promise<string[]> {
  const { out } = await cli(["--help"]);
  const list = out.slice(out.indexOf("Commands:"));
  return Array.from(list.matchAll(/^ {2}([a-z]+) /gm), ([, name]) => name!);
}

/** The examples in the help of a command. One with a placeholder in angle brackets needs a file of the user. */
export async function examplesOf(command: string): Promise<(Example & { readonly runs: boolean })[]> {
  const { out } = await cli([command, "--help"]);
  return examplesIn(out).map((example) => ({ ...example, runs: !/<.+>/.test(example.typed) }));
}
