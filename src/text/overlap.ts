/** The words of a text in lower case, punctuation dropped, hyphenated words kept whole. */
export function words(text: string): string[] {
  /* Not a literal: for each of those, an engine reads the tables of Unicode as soon as it loads the file. */
  return text.toLowerCase().match(new RegExp("[\\p{L}\\p{N}]+(?:[-–][\\p{L}\\p{N}]+)*", "gu")) ?? [];
}

/** Every run of `length` words of a text, as one string each. */
export function wordRuns(text: string, length: number): string[] {
  const all = words(text);
  return Array.from({ length: Math.max(0, all.length - length + 1) }, (_, start) =>
    all.slice(start, start + length).join(" "),
  );
}

/** The length, in words, of the longest run of words that two texts share. */
export function longestSharedRun(text: string, other: string): number {
  const a = words(text);
  const b = words(other);
  let longest = 0;
  let previous = new Uint32Array(b.length + 1);
  for (const word of a) {
    const current = new Uint32Array(b.length + 1);
    b.forEach((candidate, index) => {
      if (candidate !== word) return;
      current[index + 1] = previous[index]! + 1;
      longest = Math.max(longest, current[index + 1]!);
    });
    previous = current;
  }
  return longest;
}

/**
 * How much of a text's wording another text shares: the share (0 to 1, four decimals) of its
 * sequences of eight words that occur in the other, and the longest common run in words.
 */
export function overlap(text: string, other: string): { sharedEightGrams: number; longestSharedRun: number } {
  const own = wordRuns(text, 8);
  const theirs = new Set(wordRuns(other, 8));
  const shared = own.filter((run) => theirs.has(run)).length;
  return {
    sharedEightGrams: own.length === 0 ? 0 : Math.round((shared / own.length) * 10_000) / 10_000,
    longestSharedRun: longestSharedRun(text, other),
  };
}
