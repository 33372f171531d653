/* Makes every generated file anew. Nothing is made of data that break a rule. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkDataset } from "../src/rules/index.js";
import { readData, root } from "./files.js";
import { documents, modules } from "./generate/artifacts.js";
import { main } from "./main.js";
import { printReport } from "./print-report.js";

const current = (path: string) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

await main(async () => {
  const violations = checkDataset(readData());
  if (violations.length > 0) {
    await printReport(violations);
    console.error("Nothing was generated.");
    process.exitCode = 1;
    return;
  }
  let [generated, changed] = [0, 0];
  /* The documents show what the command prints, and the command is made from the modules. */
  for (const step of [modules, documents]) {
    for (const [name, content] of Object.entries(await step(readData()))) {
      generated += 1;
      const path = join(root, name);
      if (current(path) === content) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      console.log(`  written  ${name}`);
      changed += 1;
    }
  }
  console.log(`Generated ${generated} files from the model and the data, ${changed} of them changed.`);
});
