import { readFileSync } from "node:fs";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Violation } from "../rules/index.js";
import type { CollectionName } from "../text/canonical.js";
import { keysIn } from "../text/json-pointer.js";

/** What the option says that prints annotations. */
export const ANNOTATIONS = "print a line for each finding with file, line and column, as GitHub Actions reads it";

/** Where something stands in a file; lines and columns count from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of a value in a JSON text, by its path. */
function positionOf(text: string, path: readonly (string | number)[]): Position {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...path]);
  const before = text.slice(0, node?.offset ?? 0).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const pathIn = (pointer: string): (string | number)[] =>
  keysIn(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/* What a workflow command of GitHub Actions needs escaped in messages and in properties. */
const inMessage = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string): string => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * Violations as annotations: lines that GitHub Actions shows beside the file, and that other tools
 * read as well. Each names the file with line and column of the offending value.
 *
 * @param fileOf the file in which the records of a collection stand
 * @param isWhole whether all collections stand in one file, so that pointers begin at its root
 */
export function annotations(
  violations: readonly Violation[],
  fileOf: (collection: CollectionName) => string,
  isWhole: boolean,
): string {
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readFileSync(file, "utf8");
    texts.set(file, text);
    return text;
  };
  return violations
    .map(({ rule, collection, record, pointer, found, expected, next }) => {
      const file = collection === null ? (record ?? "") : fileOf(collection);
      const path = isWhole ? pathIn(pointer) : pathIn(pointer).slice(1);
      const { line, column } = collection === null ? { line: 1, column: 1 } : positionOf(textOf(file), path);
      const message = `${record ?? collection ?? ""}: found ${found}; expected ${expected}. ${next}`;
      return `::error file=${inProperty(file)},line=${line},col=${column},title=${rule}::${inMessage(message)}\n`;
    })
    .join("");
}
