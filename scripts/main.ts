import { UsageError } from "../src/cli/usage-error.js";

/** Runs a script; what its user can put right is said in one line, without a stack trace. */
export async function main(script: () => void | Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}
