#!/usr/bin/env node
import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

/* The reader of a pipe, such as `head`, may leave before everything is written. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), processTerminal());
