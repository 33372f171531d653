import type { Command } from "commander";
import type { Terminal } from "./terminal.js";

/** One run of the command: where it writes to, and how it ends. */
export interface Session extends Terminal {
  /** 0: fine, 1: there are findings. Wrong use is an error, see `UsageError`. */
  exitCode: 0 | 1;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, session: Session) => void;
