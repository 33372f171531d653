import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "../../test/package/execute.js";

/** Somewhere the package can be used, and what is tried there. */
export interface Place {
  readonly name: string;
  /** What to install beside the package and zod. */
  readonly packages: readonly string[];
  /** Why it cannot be tried on this machine, if so. */
  readonly missing?: string;
  version(folder: string): string | Promise<string>;
  /** Each tries one thing in the folder of a project, and fails with the reason if it does not work. */
  readonly checks: Readonly<Record<string, (folder: string) => Promise<void>>>;
}

/** What was tried in a place, or why nothing was. */
export type Row =
  | {
      readonly name: string;
      readonly version: string;
      readonly checks: readonly string[];
      readonly problems: readonly string[];
    }
  | { readonly name: string; readonly skipped: string };

/** The version of a package that is installed in a project. */
export function installedVersion(folder: string, name: string): string {
  const manifest = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Writes files into a new folder of a project, in which all that is installed is found. */
export function written(folder: string, files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(folder, "try-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** Fails if two texts differ, with the first line that does. */
export function expectSame(found: string, expected: string): void {
  const [a, b] = [found.trim().split(/\r?\n/), expected.trim().split(/\r?\n/)];
  const index = a.length < b.length ? b.findIndex((line, i) => line !== a[i]) : a.findIndex((line, i) => line !== b[i]);
  if (index >= 0) throw new Error(`line ${index + 1} is "${a[index] ?? ""}", expected "${b[index] ?? ""}"`);
}

/** Installs what a place needs in a new folder and tries everything there. */
export async function tried(place: Place, tarball: string, folder: string): Promise<Row> {
  const { name, packages, missing, checks } = place;
  if (missing) return { name, skipped: missing };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  try {
    await execute(folder, "npm", "install", "--no-audit", "--no-fund", tarball, "zod@4", ...packages);
  } catch (error) {
    const code = /^npm error code (.+)$/m.exec((error as Error).message)?.[1] ?? "without a code";
    return { name, skipped: `\`npm install ${packages.join(" ")}\` fails (${code})` };
  }
  const problems: string[] = [];
  for (const [what, check] of Object.entries(checks)) {
    await check(folder).catch((error: Error) => problems.push(`${what}: ${error.message}`));
  }
  return { name, version: await place.version(folder), checks: Object.keys(checks), problems };
}
