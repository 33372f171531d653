import { type Command, Option } from "commander";
import { Canvas } from "./layout/canvas.js";
import type { Terminal } from "./terminal.js";

export interface Format {
  readonly json?: true;
  readonly ndjson?: true;
}

/** Gives a command the option `--json`. */
export const withJson = (command: Command): Command => command.option("--json", "print JSON instead of text");

/** Gives a command that prints a list the options `--json` and `--ndjson`. */
export const withJsonLines = (command: Command): Command =>
  withJson(command).addOption(new Option("--ndjson", "print one JSON value per line").conflicts("json"));

/** Adds examples to the help of a command: what to type, and what it shows. */
export function withExamples(
  command: Command,
  examples: readonly (readonly [typed: string, shows: string])[],
): Command {
  const lines = examples.map(([typed, shows]) => `  # ${shows}\n  $ vitako-dataset ${typed}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

/** Prints what `draw` draws. */
export function draw(terminal: Terminal, drawing: (canvas: Canvas) => void): void {
  const canvas = new Canvas(terminal);
  drawing(canvas);
  terminal.out(canvas.toString());
}

/** Prints one value: as JSON, or as drawn. */
export function print(terminal: Terminal, format: Format, value: unknown, drawing: (canvas: Canvas) => void): void {
  if (format.json) terminal.out(`${JSON.stringify(value, null, 2)}\n`);
  else draw(terminal, drawing);
}

/** Prints a list as JSON, or as one JSON value per line, if that is wanted. */
export function printedAsJson(terminal: Terminal, format: Format, items: readonly unknown[]): boolean {
  if (format.json) terminal.out(`${JSON.stringify(items, null, 2)}\n`);
  else if (format.ndjson) terminal.out(items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  return Boolean(format.json || format.ndjson);
}

/** Prints a list: as JSON, or as drawn. Says so if it is empty. */
export function printList(
  terminal: Terminal,
  format: Format,
  items: readonly unknown[],
  drawing: (canvas: Canvas) => void,
): void {
  if (printedAsJson(terminal, format, items)) return;
  if (items.length === 0) terminal.err("Nothing in the dataset matches.\n");
  else draw(terminal, drawing);
}
