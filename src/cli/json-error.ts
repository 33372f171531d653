import { type ParseError, ParseErrorCode, parse } from "jsonc-parser";

/** Where a text stops being JSON, and what could stand there instead. */
export interface JsonError {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as most editors do. */
  readonly column: number;
  readonly expected: string;
}

const EXPECTED: { readonly [Code in ParseErrorCode]?: string } = {
  [ParseErrorCode.PropertyNameExpected]: "a key in double quotes",
  [ParseErrorCode.ColonExpected]: '":"',
  [ParseErrorCode.CommaExpected]: '","',
  [ParseErrorCode.CloseBraceExpected]: '"}"',
  [ParseErrorCode.CloseBracketExpected]: '"]"',
  [ParseErrorCode.EndOfFileExpected]: "the end of the file",
  [ParseErrorCode.InvalidNumberFormat]: "a number",
  [ParseErrorCode.UnexpectedEndOfString]: "a string that ends in double quotes",
  [ParseErrorCode.InvalidUnicode]: "four hexadecimal digits after \\u",
  [ParseErrorCode.InvalidEscapeCharacter]: "a string with valid escapes",
  [ParseErrorCode.InvalidCharacter]: "a string without control characters",
  [ParseErrorCode.InvalidCommentToken]: "no comments",
};

/**
 * The first place at which a text is not JSON (RFC 8259), or `undefined` if none is found. `JSON.parse`
 * finds the same errors, but does not always say where.
 */
export function jsonError(text: string): JsonError | undefined {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return undefined;
  const lines = text.slice(0, first.offset).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1, expected: EXPECTED[first.error] ?? "a value" };
}
