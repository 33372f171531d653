import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/files.js";
import { execute } from "./execute.js";

/** The package as it would be published. */
export interface Tarball {
  readonly tarball: string;
  /** The files in the tarball. */
  readonly files: readonly string[];
}

/** What `dist/` is made from. */
const SOURCES = ["data", "package.json", "schemas", "scripts/build", "scripts/build.ts", "src", "tsup.config.ts"];

function timesOf(path: string): number[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [stat.mtimeMs] : [];
  return readdirSync(path).flatMap((name) => timesOf(join(path, name)));
}

function isBuilt(): boolean {
  const built = timesOf(join(root, "dist"));
  return built.length > 0 && Math.min(...built) > Math.max(...SOURCES.flatMap((path) => timesOf(join(root, path))));
}

/** Packs the package into a folder, and builds it before if its sources have changed. */
export async function packInto(folder: string): Promise<Tarball> {
  if (!isBuilt()) await execute(root, "npm", "run", "build");
  const json = await execute(root, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder);
  const [pack] = JSON.parse(json) as [{ filename: string; files: { path: string }[] }];
  return { tarball: join(folder, pack.filename), files: pack.files.map(({ path }) => path) };
}
