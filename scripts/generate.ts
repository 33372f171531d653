import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readData, root } from "./files.js";
import { documents, modules } from "./generate/artifacts.js";

const current = (path: string) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

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
