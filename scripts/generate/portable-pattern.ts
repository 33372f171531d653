/* The white space of ECMA-262. Not all regular expressions know `\u`, so that most of it stands for itself. */
const WHITE_SPACE = "\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
const LINE_ENDS = "\\n\\r\u2028\u2029";

const writtenOut: Readonly<Record<string, string>> = {
  "\\d": "[0-9]",
  "\\S": `[^${WHITE_SPACE}]`,
  ".": `[^${LINE_ENDS}]`,
};

/**
 * A regular expression that means the same in every language: what languages take for a digit, for white space and for
 * the end of a line is written out as ECMA-262 has it.
 *
 * @throws if it has a shorthand for which this is not done
 * @example
 * portablePattern("^\\d{4}$"); // "^[0-9]{4}$"
 */
export function portablePattern(pattern: string): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]])*\]|\./g, (part) => {
    if (/^\\[A-Za-z]|^\[.*\\[A-Za-z]/.test(part) && !(part in writtenOut)) {
      throw new Error(`${part} in ${pattern} may mean something else in another language; write it out.`);
    }
    return writtenOut[part] ?? part;
  });
}
