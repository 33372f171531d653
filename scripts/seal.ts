/*
 * Records what every record of the data says, as a digest. Rules cannot tell one possible fact from
 * another; the seal can tell that a fact has changed. Whoever changes data on purpose seals it anew,
 * and the change of the seal shows in review which records are meant.
 */
import { writeFileSync } from "node:fs";
import { readData } from "./files.js";
import { main } from "./main.js";
import { sealFile, sealOf } from "./seal/seal-of.js";

await main(() => {
  const seal = sealOf(readData());
  writeFileSync(sealFile, `${JSON.stringify(seal, null, 2)}\n`);
  console.log(`Sealed ${Object.keys(seal).length} records.`);
});
