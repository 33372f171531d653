import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Evidence } from "../rules/index.js";
import { type CollectionName, collectionNames } from "../text/canonical.js";
import { cannotRead, readJson } from "./read-json.js";
import { UsageError } from "./usage-error.js";

/** Data to be checked, not yet known to have the shape of a dataset. */
export interface DatasetToCheck {
  readonly dataset: Record<string, unknown>;
  readonly evidence: Evidence;
  /** What is checked, in words. */
  readonly what: string;
  /** Whether all collections stand in one file. */
  readonly isWhole: boolean;
  /** The file in which the records of a collection stand. */
  fileOf(collection: CollectionName): string;
}

const fileNames = collectionNames.map((name) => `${name}.json`);
const ALL_FILES = fileNames.join(", ");

/** The `data` folder of this package: the source and the bundle lie at different depths below its root. */
export function shippedFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "data", "quotes.json"))) {
    const above = dirname(folder);
    if (above === folder)
      throw new UsageError("The data folder of this package is missing. Install the package again.");
    folder = above;
  }
  return join(folder, "data");
}

/** Reads one file per collection; `paths` says which. */
function readFiles(paths: Readonly<Record<CollectionName, string>>, what: string): DatasetToCheck {
  const files = collectionNames.map((name) => [name, readJson(paths[name])] as const);
  return {
    dataset: Object.fromEntries(files.map(([name, { value }]) => [name, value])),
    evidence: { files: Object.fromEntries(files.map(([name, { text }]) => [name, text])) },
    what,
    isWhole: false,
    fileOf: (collection) => paths[collection],
  };
}

const inFolder = (folder: string) =>
  Object.fromEntries(collectionNames.map((name) => [name, join(folder, `${name}.json`)])) as Record<
    CollectionName,
    string
  >;

function readFolder(folder: string): DatasetToCheck {
  const missing = fileNames.filter((name) => !existsSync(join(folder, name)));
  if (missing.length === fileNames.length) {
    throw new UsageError(`${folder} holds no data files. A dataset consists of ${ALL_FILES}.`);
  }
  if (missing.length > 0) {
    throw new UsageError(
      `${folder} is not complete, there is no ${missing.join(", ")}. ` +
        "To check one file together with the shipped data, give the path of that file.",
    );
  }
  return readFiles(inFolder(folder), `the data in ${folder}`);
}

function readFile(path: string): DatasetToCheck {
  const { value } = readJson(path);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject && collectionNames.some((name) => name in value)) {
    return { dataset: { ...value }, evidence: {}, what: `the dataset in ${path}`, isWhole: true, fileOf: () => path };
  }
  const name = collectionNames.find((candidate) => `${candidate}.json` === basename(path));
  if (name && Array.isArray(value)) {
    return readFiles({ ...inFolder(shippedFolder()), [name]: path }, `${path}, together with the shipped data`);
  }
  throw new UsageError(
    `${path} is neither a dataset, that is an object with the keys ${collectionNames.join(", ")}, ` +
      `nor one of its files, that is an array in a file named ${ALL_FILES}.`,
  );
}

/**
 * Reads what is to be checked: a folder with all data files, a file with a whole dataset, or one data
 * file, which is completed by the shipped data; without a path, the shipped data.
 *
 * @throws UsageError if the path leads to none of these
 */
export function readDataset(path?: string): DatasetToCheck {
  if (path === undefined) return readFiles(inFolder(shippedFolder()), "the shipped data");
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw cannotRead(path, error);
  }
  return isFolder ? readFolder(path) : readFile(path);
}
