import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../../scripts/files.js";
import { execute } from "./execute.js";

/** The package as a user gets it. */
export interface Packed {
  readonly tarball: string;
  /** The files in the tarball. */
  readonly files: readonly string[];
  /** A folder with nothing but the package installed from its tarball. */
  readonly alone: string;
  /** A folder with the package and zod installed. */
  readonly withZod: string;
}

declare module "vitest" {
  interface ProvidedContext {
    packed: Packed | { readonly problem: string };
  }
}

/** What `dist/` is made from. */
const SOURCES = ["data", "package.json", "scripts/build", "scripts/build.ts", "src", "tsup.config.ts"];

function timesOf(path: string): number[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [stat.mtimeMs] : [];
  return readdirSync(path).flatMap((name) => timesOf(join(path, name)));
}

function isBuilt(): boolean {
  const built = timesOf(join(root, "dist"));
  return built.length > 0 && Math.min(...built) > Math.max(...SOURCES.flatMap((path) => timesOf(join(root, path))));
}

async function install(folder: string, ...packages: string[]): Promise<string> {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  await execute(folder, "npm", "install", "--offline", ...packages);
  return folder;
}

async function packed(folder: string): Promise<Packed> {
  if (!isBuilt()) await execute(root, "npm", "run", "build");
  const json = await execute(root, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder);
  const [pack] = JSON.parse(json) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, pack.filename);
  const [alone, withZod] = await Promise.all([
    install(join(folder, "alone"), tarball),
    install(join(folder, "with-zod"), tarball, join(root, "node_modules", "zod")),
  ]);
  return { tarball, files: pack.files.map(({ path }) => path), alone, withZod };
}

/** Builds, packs and installs once for all tests, and removes everything but `dist/` after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "vitako-dataset-"));
  /* A problem is handed on, because an error here would keep all other tests from running. */
  project.provide("packed", await packed(folder).catch((error: Error) => ({ problem: error.message })));
  return () => rmSync(folder, { recursive: true });
}
