import { build } from "esbuild";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/files.js";

const run = promisify(execFile);

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
    const { stdout } = await run(process.execPath, [
      `--max-old-space-size=${heapMegabytes}`,
      "--expose-gc",
      outfile,
      ...words.map(String),
    ]);
    return JSON.parse(stdout) as Result;
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
