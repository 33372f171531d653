import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/files.js";
import { documentNames } from "../../scripts/generate/docs.js";

/** A document as it is, and what of it is prose: without code blocks and code in lines. */
export interface Document {
  readonly name: string;
  readonly text: string;
  readonly prose: string;
}

/** A code block of a document. */
export interface CodeBlock {
  readonly document: string;
  /** The line of its first line of code, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm;

const read = (name: string): Document => {
  const text = readFileSync(join(root, name), "utf8");
  return { name, text, prose: text.replace(FENCE, "").replace(/`[^`\n]*`/g, "") };
};

/** Everything that people read about the project. */
export const documents: readonly Document[] = [...documentNames, ".changeset/README.md"].map(read);

export const documentNamed = (name: string): Document => documents.find((each) => each.name === name)!;

export const codeBlocks: readonly CodeBlock[] = documents.flatMap(({ name, text }) =>
  Array.from(text.matchAll(FENCE), ({ index, 2: language = "", 3: code = "" }) => ({
    document: name,
    line: text.slice(0, index).split("\n").length + 1,
    language,
    code,
  })),
);

/** The code in the lines of a document. */
export const inlineCode = ({ text }: Document): string[] =>
  Array.from(text.replace(FENCE, "").matchAll(/`([^`\n]+)`/g), ([, code]) => code!);

/** The rows of the table of a document that has these columns, as cells. */
export function rowsOf({ name, text }: Document, ...head: readonly string[]): string[][] {
  const lines = text.split("\n");
  const first = lines.indexOf(`| ${head.join(" | ")} |`);
  if (first < 0) throw new Error(`${name} has no table with the columns ${head.join(", ")}.`);
  const rows = lines.slice(first + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
