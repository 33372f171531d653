import { words } from "./overlap.js";

const withoutMarks = (letters: string): string => letters.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");

/**
 * A text without what a keyboard or a habit may change: lower case, `ß` as `ss`, letters without
 * their marks.
 *
 * @example
 * fold("Größe, Café"); // "grosse, cafe"
 */
export function fold(text: string): string {
  /* Most of a text is ASCII, and normalising the rest only makes a search over many texts twice as fast. */
  return text.toLowerCase().replace(/[^\n -~]+/g, withoutMarks);
}

/**
 * What typed words are searched in: every text folded, and its words with umlauts once more with
 * `ae`, `oe`, `ue`. Only the searched text is read in both ways, never the typed words: a typed `ue`
 * may stand for `ü`, but `neue` stays `neue`.
 *
 * @example
 * haystack(["Jo Lühr", "jl"]); // "jo luhr\njl\nluehr"
 */
export function haystack(texts: readonly string[]): string {
  const printed = texts.join("\n").normalize("NFC").toLowerCase();
  const umlauts = printed.split(/\s/).filter((word) => /[äöü]/.test(word));
  return fold([printed, ...umlauts.map((word) => word.replace(/[äöü]/g, "$&e"))].join("\n"));
}

/**
 * The words that somebody typed, folded for a search in a {@link haystack}. Punctuation is dropped,
 * hyphenated words stay whole.
 *
 * @example
 * needles("Lühr, SOUVERÄN!"); // ["luhr", "souveran"]
 */
export function needles(typed: string): readonly string[] {
  return words(fold(typed));
}
