import { processTerminal } from "../src/cli/terminal.js";
import { rules, type Violation } from "../src/rules/index.js";

/** Prints violations of the repository's data to standard error. */
export async function printReport(violations: readonly Violation[]): Promise<void> {
  /* Not before the data are known to be JSON, because it loads them. */
  const { report } = await import("../src/cli/report.js");
  const { err, ...terminal } = processTerminal();
  err(report(violations, { ...terminal, rules, fileOf: (collection) => `data/${collection}.json` }));
}
