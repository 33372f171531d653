import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Packed } from "./pack.js";

/** The package as a user gets it; fails with the reason if it could not be built, packed or installed. */
export function packed(): Packed {
  const result = inject("packed");
  if ("problem" in result) throw new Error(result.problem);
  return result;
}

/** The folder of the installed package. */
export const installed = (): string => join(packed().alone, "node_modules", "vitako-dataset");

/** A new project with these files, in a folder in which the package is installed. */
export function project(folder: string, files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(folder, "project-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
