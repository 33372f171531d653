import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "../scripts/files.js";

const execute = promisify(execFile);

export interface Options {
  /** The heap that the process may use, in megabytes. */
  readonly heap?: number;
}

/**
 * A program of `bench/programs`, bundled as a user's program is, so that nothing of the tools that run these benchmarks
 * takes part. Each run is a process of its own; what it prints last is its result as JSON.
 */
export async function program<Result>(
  name: string,
): Promise<(args: readonly (string | number)[], options?: Options) => Promise<Result>> {
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
  });
  return async (args, { heap = 2000 } = {}) => {
    const { stdout } = await execute(process.execPath, [
      "--expose-gc",
      `--max-old-space-size=${heap}`,
      outfile,
      ...args.map(String),
    ]);
    return JSON.parse(stdout.trimEnd().split("\n").at(-1)!) as Result;
  };
}
