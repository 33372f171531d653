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
 * The ways to type a text or a word, folded: with umlauts as base letters, and as `ae`, `oe`, `ue` if
 * it has any. Only what is searched is read in both ways, never the typed words: a typed `ue` may
 * stand for `ü`, but `neue` stays `neue`.
 *
 * @example
 * spellings("Lühr"); // ["luhr", "luehr"]
 * spellings("Beyer"); // ["beyer"]
 */
export function spellings(text: string): readonly string[] {
  const printed = text.normalize("NFC");
  return /[äöü]/i.test(printed) ? [fold(printed), fold(printed.replace(/[äöü]/gi, "$&e"))] : [fold(printed)];
}

/**
 * The words that somebody typed, folded as in {@link spellings}. Punctuation is dropped, hyphenated
 * words stay whole.
 *
 * @example
 * needles("Lühr, SOUVERÄN!"); // ["luhr", "souveran"]
 */
export function needles(typed: string): readonly string[] {
  return words(fold(typed));
}
