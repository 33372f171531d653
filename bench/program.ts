import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../scripts/files.js";
import { freshProcess } from "./processes.js";

export interface Options {
  /** The heap that the process may use, in megabytes. */
  readonly heap?: number;
}

/**
 * A program of `bench/programs`, bundled as a user's program is, so that nothing of the tools that run these benchmarks
 * takes part: a loader of TypeScript that names every function at run time would be measured as well. Each run is a
 * process of its own; what it prints is its result as JSON.
 */
export async function program<Result>(
  name: string,
): Promise<(args: readonly (string | number)[], options?: Options) => Result> {
  /* Below node_modules, where the libraries are found. */
  const outfile = join(root, "node_modules", ".cache", "bench", `${name}.mjs`);
  await build({
    entryPoints: [join(root, "bench", "programs", `${name}.ts`)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "error",
  });
  return (args, { heap = 2000 } = {}) =>
    JSON.parse(freshProcess("--expose-gc", `--max-old-space-size=${heap}`, outfile, ...args.map(String))) as Result;
}
