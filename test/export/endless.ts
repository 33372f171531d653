/* Exports a dataset that is far too big, as a process that a test interrupts: endless.ts <format> <folder> [exit] */
import { interruptible } from "../../src/cli/interruptible.js";
import { exportDataset, formats, shipped } from "../../src/export/index.js";

const [name, folder, end] = process.argv.slice(2);
const dataset = shipped();
const quotes = {
  *[Symbol.iterator]() {
    for (let number = 0; number < 3_000_000; number += 1) yield { ...dataset.quotes[0]!, id: `quote-${number}` };
  },
};
const format = formats.find((candidate) => candidate.name === name)!;
let reports = 0;
const onProgress = (): void => {
  reports += 1;
  if (reports === 20) process.stdout.write("writing\n");
  if (reports === 20 && end === "exit") process.exit(3);
};
await interruptible((signal) =>
  exportDataset(format, folder!, { dataset: { ...dataset, quotes }, signal, onProgress }),
);
