import { Command } from "commander";

/** Where a command writes to, and what the place can show. */
export interface Terminal {
  /** Writes to the standard output: results, and nothing else. */
  out(text: string): void;
  /** Writes to the standard error: what went wrong. */
  err(text: string): void;
  /** The width, in characters. */
  readonly columns: number;
  readonly colour: boolean;
}

const NARROWEST = 40;

/** The terminal of this process. `NO_COLOR`, `FORCE_COLOR` and `COLUMNS` are respected; without a terminal, 80 columns. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    columns: Math.max(NARROWEST, Number(process.env.COLUMNS) || process.stdout.columns || 80),
    colour: new Command().configureOutput().getOutHasColors?.() ?? false,
  };
}
