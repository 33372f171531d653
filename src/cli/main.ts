#!/usr/bin/env node
import { run, WRONG_USE } from "./run.js";
import { processTerminal } from "./terminal.js";

/* The reader of a pipe, such as `head`, may leave before everything is written. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`error: the output cannot be written: ${error.message}\n`);
  process.exit(WRONG_USE);
});

process.exitCode = await run(process.argv.slice(2), processTerminal());
