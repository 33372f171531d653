import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readData, root } from "./files.js";
import { artifacts } from "./generate/artifacts.js";

const current = (path: string) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

let changed = 0;
const generated = Object.entries(await artifacts(readData()));
for (const [name, content] of generated) {
  const path = join(root, name);
  if (current(path) === content) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`  written  ${name}`);
  changed += 1;
}
console.log(`Generated ${generated.length} files from the model and the data, ${changed} of them changed.`);
