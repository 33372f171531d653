import { processTerminal } from "../src/cli/terminal.js";
import { UsageError } from "../src/cli/usage-error.js";
import { rules } from "../src/rules/index.js";
import { repositoryViolations } from "./repository-violations.js";

const { err, ...terminal } = processTerminal();
try {
  const violations = await repositoryViolations();
  if (violations.length === 0) {
    console.log(`The data keep all ${rules.length} rules, and the generated files are up to date.`);
  } else {
    /* Not before the data are known to be JSON, because it loads them. */
    const { report } = await import("../src/cli/report.js");
    err(report(violations, { ...terminal, rules, fileOf: (collection) => `data/${collection}.json` }));
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  err(`error: ${error.message}\n`);
  process.exitCode = 1;
}
