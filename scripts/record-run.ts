import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "./files.js";

/** Keeps the result of a run for the documents, unless something was left out that they would then lack. */
export async function recordRun(file: string, run: object, leftOut = 0): Promise<void> {
  if (leftOut > 0) {
    console.error(`\nNot recorded, because not everything was run (${leftOut} left out).`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(join(root, file), await format(JSON.stringify(run), { parser: "json", printWidth: 120 }));
  console.log(`\nRecorded in ${file}; \`npm run generate\` brings it into the documents.`);
}
