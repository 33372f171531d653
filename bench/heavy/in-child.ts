import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/files.js";
import { freshProcess } from "../processes.js";

/**
 * Runs a program of this folder in a process of its own, with as much memory as it needs, and returns what it prints
 * as JSON. It is bundled before, as the package is: a loader of TypeScript that names every function at run time would
 * be measured as well.
 */
export async function inChild<Result>(
  program: string,
  words: readonly (string | number)[],
  heapMegabytes: number,
): Promise<Result> {
  /* Beside node_modules, where the program finds its libraries. */
  const folder = mkdtempSync(join(root, "node_modules", ".bench-"));
  try {
    const outfile = join(folder, "program.mjs");
    await build({
      entryPoints: [join(root, "bench", "heavy", `${program}.ts`)],
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20.19",
      logLevel: "error",
    });
    const heap = `--max-old-space-size=${heapMegabytes}`;
    return JSON.parse(freshProcess(heap, outfile, ...words.map(String))) as Result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a process with such a heap has room here, and if not, why. */
export function lackOfMemory(heapMegabytes: number): string | undefined {
  const available = Math.round(process.availableMemory() / 1e6);
  if (available > heapMegabytes) return undefined;
  return `${heapMegabytes} MB of memory are needed, ${available} MB are available`;
}
