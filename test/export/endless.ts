/* Exports a dataset without an end, as a process that a test interrupts: endless.ts <format> <folder> */
import { interruptible } from "../../src/cli/interruptible.js";
import { exportDataset, formats, shipped } from "../../src/export/index.js";

const [name, folder] = process.argv.slice(2);
const dataset = shipped();
const quotes = {
  *[Symbol.iterator]() {
    for (let number = 0; ; number += 1) yield { ...dataset.quotes[0]!, id: `quote-${number}` };
  },
};
let isToldOf = false;
await interruptible((signal) =>
  exportDataset(
    formats.find((format) => format.name === name)!,
    folder!,
    {
      dataset: { ...dataset, quotes },
      signal,
      onProgress: (_, bytes) => {
        if (bytes < 1_000_000 || isToldOf) return;
        isToldOf = true;
        process.stdout.write("writing\n");
      },
    },
  ),
);
