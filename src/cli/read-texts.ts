import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { cannotRead } from "./read-json.js";
import { UsageError } from "./usage-error.js";

/** The texts of a folder, and why other files were left out. */
export interface Texts {
  readonly texts: Readonly<Record<string, string>>;
  /** One line for each file that is no text, with the reason. */
  readonly leftOut: readonly string[];
}

/* No article is longer; what is longer would only cost time and memory. */
const LARGEST_TEXT = 4 * 1024 * 1024;

/** The text of a file, or why it is none. */
function readText(path: string): { text: string } | { reason: string } {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_TEXT) return { reason: `has ${(size / 1024 / 1024).toFixed(1)} MiB; a page has at most 4` };
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return { reason: "is binary" };
    if (!isUtf8(bytes)) return { reason: "is not UTF-8 text" };
    return { text: bytes.toString("utf8") };
  } catch (error) {
    return { reason: cannotRead(path, error).message.replace(`${path} `, "").replace(/\.$/, "") };
  }
}

/** The plain files of a folder, or the file itself. */
function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => join(path, name))
      .sort();
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/**
 * Reads the texts of a folder (without its subfolders), or of one file.
 *
 * @throws UsageError if the path cannot be read or holds no text at all
 */
export function readTexts(path: string): Texts {
  const texts: Record<string, string> = {};
  const leftOut: string[] = [];
  for (const file of filesAt(path)) {
    const read = readText(file);
    if ("text" in read) texts[basename(file)] = read.text;
    else leftOut.push(`${basename(file)} ${read.reason}`);
  }
  if (Object.keys(texts).length === 0) {
    const why = leftOut.length === 0 ? "it is empty" : leftOut.join("; ");
    throw new UsageError(`${path} holds no text: ${why}. Give a folder with saved pages as plain text in UTF-8.`);
  }
  return { texts, leftOut };
}
