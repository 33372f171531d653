import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/files.js";
import { execute } from "../test/package/execute.js";

/** The package as a user gets it, built and packed now. */
export interface Installed {
  /** A project with nothing but the package. */
  readonly folder: string;
  readonly unpackedBytes: number;
}

/** Builds, packs and unpacks the package for a measurement, and removes all but `dist/` after it. */
export async function* withPackage<T>(measure: (installed: Installed) => AsyncIterable<T>): AsyncGenerator<T> {
  const folder = mkdtempSync(join(tmpdir(), "vitako-bench-"));
  try {
    await execute(root, "npm", "run", "build");
    const json = await execute(root, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder);
    const [{ filename, unpackedSize }] = JSON.parse(json) as [{ filename: string; unpackedSize: number }];
    const own = join(folder, "node_modules", "vitako-dataset");
    mkdirSync(own, { recursive: true });
    await execute(folder, "tar", "-xzf", filename, "-C", own, "--strip-components=1");
    yield* measure({ folder, unpackedBytes: unpackedSize });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
