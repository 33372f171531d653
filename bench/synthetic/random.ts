/** Pseudo-random choices that depend on a seed only (the generator is mulberry32, with 32 bits of state). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  }

  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer between two others, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** An entry of a list, each as probable as the others. */
  pick<Entry>(entries: readonly Entry[]): Entry {
    return entries[Math.floor(this.next() * entries.length)]!;
  }

  /** A rank below a limit after Zipf: rank `r` comes about in proportion to 1 / (r + 1). */
  rank(limit: number): number {
    return Math.floor((limit + 1) ** this.next()) - 1;
  }

  /** An entry of a list whose first ones are the most frequent. */
  frequent<Entry>(entries: readonly Entry[]): Entry {
    return entries[this.rank(entries.length)]!;
  }
}
