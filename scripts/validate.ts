import { rules } from "../src/rules/index.js";
import { main } from "./main.js";
import { printReport } from "./print-report.js";
import { repositoryViolations } from "./repository-violations.js";

await main(async () => {
  const violations = await repositoryViolations();
  if (violations.length === 0) {
    console.log(`The data keep all ${rules.length} rules, and the generated files are up to date.`);
    return;
  }
  await printReport(violations);
  process.exitCode = 1;
});
