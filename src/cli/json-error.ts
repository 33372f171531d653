import { parse, type ParseError, printParseErrorCode } from "jsonc-parser";

/** Where a text stops being JSON, and what could stand there instead. */
export interface JsonError {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as most editors do. */
  readonly column: number;
  readonly expected: string;
}

/** What is expected, by the name that the parser gives to the error. */
const EXPECTED: Readonly<Record<string, string>> = {
  PropertyNameExpected: "a key in double quotes",
  ColonExpected: '":"',
  CommaExpected: '","',
  CloseBraceExpected: '"}"',
  CloseBracketExpected: '"]"',
  EndOfFileExpected: "the end of the file",
  InvalidNumberFormat: "a number",
  UnexpectedEndOfString: "a string that ends in double quotes",
  InvalidUnicode: "four hexadecimal digits after \\u",
  InvalidEscapeCharacter: "a string with valid escapes",
  InvalidCharacter: "a string without control characters",
  InvalidCommentToken: "no comments",
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
  return {
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    expected: EXPECTED[printParseErrorCode(first.error)] ?? "a value",
  };
}
