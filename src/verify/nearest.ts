import search from "approx-string-match";
import { diffWordsWithSpace } from "diff";

/** The stretch of a text that comes nearest to some words: a hint for a reader, never a proof. */
export interface Nearest {
  /** The position in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** How the stretch differs from the words: `[-gone-]` and `{+come+}`. */
  readonly diff: string;
}

/* Words of which more than this share would have to change are other words. */
const MOST_ERRORS = 0.4;

/** Finds the nearest stretch, or `undefined` if nothing resembles the words. */
export function nearest(words: string, text: string): Nearest | undefined {
  const [best] = search(text, words, Math.ceil(words.length * MOST_ERRORS)).sort((a, b) => a.errors - b.errors);
  if (!best) return undefined;
  const found = text.slice(best.start, best.end);
  const diff = diffWordsWithSpace(words, found)
    .map(({ added, removed, value }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join("");
  return { start: best.start, text: found, diff };
}
