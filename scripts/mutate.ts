/*
 * Corrupts the data in every way that the model suggests and counts which corruptions the rules
 * report. With a folder of captured texts, the corruptions that survive are checked against them;
 * with --write, the result becomes docs/mutation.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nextVersion, readData, readTexts, root } from "./files.js";
import { withTexts } from "./mutate/killers-with-texts.js";
import { mutationDocument } from "./mutate/document.js";
import { compareWithList, score, survivorsByReason } from "./mutate/score.js";

const { values, positionals } = parseArgs({ options: { write: { type: "boolean" } }, allowPositionals: true });
const [folder] = positionals;
const data = readData();
const progress = (done: number) => process.stderr.isTTY && process.stderr.write(`\r${done} mutants`);
const result = score(data, { nextVersion: nextVersion() }, "all", progress);
if (process.stderr.isTTY) process.stderr.write("\r");

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1).padStart(5)} %`;

console.log("Reported mutants by rule");
for (const [rule, count] of result.byRule) console.log(`  ${rule.padEnd(3)} ${String(count).padStart(6)}`);

console.log("\nKilled mutants by field");
for (const [field, { killed, total }] of result.byField) {
  console.log(`  ${percent(killed, total)}  ${String(killed).padStart(5)} of ${String(total).padStart(5)}  ${field}`);
}

const { unexpected, stale } = compareWithList(result.survivors);
console.log("\nSurvivors");
for (const [reason, mutants] of survivorsByReason(result.survivors)) {
  console.log(`  ${String(mutants.length).padStart(5)}  ${reason}`);
}
for (const name of unexpected) console.log(`  not on the list: ${name}`);
for (const name of stale) console.log(`  on the list, but killed: ${name}`);

const perThousand = (result.milliseconds / result.total) * 1000;
console.log(
  `\n${result.total} mutants, ${result.killed} killed (${percent(result.killed, result.total).trim()}), ` +
    `${result.survivors.length} survive; ${(perThousand / 1000).toFixed(2)} s per thousand with every rule run.`,
);

if (values.write) writeFileSync(join(root, "docs/mutation.md"), mutationDocument(result, true));

let failed = unexpected.length + stale.length;
if (folder !== undefined) {
  const wrong = withTexts(data, Object.fromEntries(readTexts(folder)), result.survivors);
  for (const line of wrong.problems) console.log(`  ${line}`);
  console.log(`With the captured texts ${wrong.killed} of the ${result.survivors.length} survivors are killed.`);
  failed += wrong.problems.length;
}
process.exit(failed === 0 ? 0 : 1);
