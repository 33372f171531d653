import type { Command } from "commander";
import type { Terminal } from "./terminal.js";

/** One run of the command: where it writes to, and how it ends. */
export interface Session extends Terminal {
  /** 0: fine, 1: there are findings. Wrong use is an error, see `UsageError`. */
  exitCode: 0 | 1;
}

/** Gives a command its options, its examples, and what it does. */
export type SetUp = (command: Command, session: Session) => void;
