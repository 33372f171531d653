import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../../scripts/files.js";
import { execute } from "./execute.js";
import { packInto, type Tarball } from "./pack-into.js";

/** The package as a user gets it. */
export interface Packed extends Tarball {
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

async function install(folder: string, ...packages: string[]): Promise<string> {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  await execute(folder, "npm", "install", "--offline", ...packages);
  return folder;
}

async function packed(folder: string): Promise<Packed> {
  const { tarball, files } = await packInto(folder);
  const [alone, withZod] = await Promise.all([
    install(join(folder, "alone"), tarball),
    install(join(folder, "with-zod"), tarball, join(root, "node_modules", "zod")),
  ]);
  return { tarball, files, alone, withZod };
}

/** Builds, packs and installs once for all tests, and removes everything but `dist/` after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "vitako-dataset-"));
  /* A problem is handed on, because an error here would keep all other tests from running. */
  project.provide("packed", await packed(folder).catch((error: Error) => ({ problem: error.message })));
  return () => rmSync(folder, { recursive: true });
}
