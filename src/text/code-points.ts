/**
 * A text that is addressed by Unicode code points instead of UTF-16 units.
 *
 * @example
 * new CodePoints("a😀b").slice(1, 2); // "😀"
 */
export class CodePoints {
  readonly #points: readonly string[];

  constructor(readonly text: string) {
    this.#points = Array.from(text);
  }

  get length(): number {
    return this.#points.length;
  }

  at(index: number): string | undefined {
    return this.#points[index];
  }

  slice(start: number, end: number): string {
    return this.#points.slice(start, end).join("");
  }

  /** Every position between `from` and `to` at which `words` begin, overlapping ones included. */
  positionsOf(words: string, from = 0, to = this.length): number[] {
    const wanted = Array.from(words);
    const positions: number[] = [];
    for (let start = from; start + wanted.length <= to; start += 1) {
      if (wanted.every((point, offset) => this.#points[start + offset] === point)) positions.push(start);
    }
    return positions;
  }
}

/** The length of a text in code points. */
export function codePointLength(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}
