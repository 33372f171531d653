import type { Format, Records } from "./format.js";
import { shipped } from "./shipped.js";
import { writeFiles, type WriteOptions, type Written } from "./write.js";

export interface ExportOptions extends WriteOptions {
  /** What to export instead of the dataset of this package. It must have no violations. */
  readonly dataset?: Records;
}

/**
 * Exports the dataset to a folder, which is made if it does not exist: all files of the format, or none.
 *
 * @returns the files in the order in which they were written, with their sizes in bytes
 * @throws ExportError if files exist already, if the file system refuses, or if a library is missing
 * @example
 * await exportDataset(csv, "tables");
 */
export async function exportDataset(
  format: Format,
  folder: string,
  { dataset = shipped(), ...options }: ExportOptions = {},
): Promise<Written[]> {
  return writeFiles(folder, await format.files(dataset), options);
}
