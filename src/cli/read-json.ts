import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { jsonError } from "./json-error.js";
import { UsageError } from "./usage-error.js";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it does not exist",
  EACCES: "there is no permission to read it",
  EPERM: "there is no permission to read it",
  EISDIR: "it is a folder",
};

/** What went wrong in the file system, in words. */
export function cannotRead(path: string, error: unknown): UsageError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new UsageError(`${path} cannot be read: ${reasons[code] ?? message}.`);
}

/**
 * The text of a JSON file and its value.
 *
 * @throws UsageError if it cannot be read, is not UTF-8 without byte-order mark, or is not JSON
 */
export function readJson(path: string): { readonly text: string; readonly value: unknown } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
  if (!isUtf8(bytes)) throw new UsageError(`${path} is not UTF-8 text. Save it as UTF-8 without byte-order mark.`);
  const text = bytes.toString("utf8");
  if (text.startsWith("\uFEFF")) {
    throw new UsageError(`${path} begins with a byte-order mark. Save it as UTF-8 without byte-order mark.`);
  }
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${whatIsWrong(text, error as Error)}.`);
  }
}

/** What is wrong with a text that is not JSON: with its place, unless it is nested too deeply to be searched. */
function whatIsWrong(text: string, error: Error): string {
  try {
    const place = jsonError(text);
    if (place) return `line ${place.line}, column ${place.column}: expected ${place.expected}`;
  } catch {
    /* The message of JSON.parse has to do. */
  }
  return error.message;
}
