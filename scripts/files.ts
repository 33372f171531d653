import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readJson as read } from "../src/cli/read-json.js";
import type { Dataset } from "../src/generated/types.js";
import { collectionNames } from "../src/text/canonical.js";
import { normalize } from "../src/text/normalize.js";

/** The root folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** A JSON file of the repository. */
export function readJson(path: string): unknown {
  return read(join(root, path)).value;
}

export const dataFile = (name: keyof Dataset): string => join(root, "data", `${name}.json`);

/** The curated files as they stand in `data/`, parsed and not yet checked. */
export function readData(): Dataset {
  return Object.fromEntries(collectionNames.map((name) => [name, readJson(`data/${name}.json`)])) as unknown as Dataset;
}

/** The captured texts of a folder, normalised, by file name. */
export function readTexts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(names.sort().map((name) => [name, normalize(readFileSync(join(folder, name), "utf8"))]));
}

/**
 * The version in which new records will be released: by the versioning policy they are a minor
 * change.
 */
export function nextVersion(): string {
  const { version } = readJson("package.json") as { version: string };
  const [major, minor] = version.split(".").map(Number) as [number, number];
  return `${major}.${minor + 1}.0`;
}
