import { spellings } from "./fold.js";

/* Not a literal: for each of those, an engine reads the tables of Unicode as soon as it loads the file. */
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}–-]*";

const TRIGRAM = 3;

/* A number is found faster than a string. Different trigrams may share one, so words are compared again. */
const trigramAt = (word: string, index: number): number =>
  word.charCodeAt(index) * 961 + word.charCodeAt(index + 1) * 31 + word.charCodeAt(index + 2);

/** A spelling of a word, and the positions of the texts that have the word. */
interface Entry {
  readonly spelling: string;
  readonly positions: readonly number[];
}

/**
 * In which texts a word stands, found by any part of the word. Every word is kept once, and under
 * each of its trigrams, so that a search compares few words and no texts.
 */
export class WordIndex {
  readonly #entries: readonly Entry[];
  readonly #byTrigram = new Map<number, Entry[]>();

  constructor(texts: readonly string[]) {
    const words = new Map<string, number[]>();
    const word = new RegExp(WORD, "gu");
    for (const [position, text] of texts.entries()) {
      for (const found of text.normalize("NFC").toLowerCase().match(word) ?? []) {
        const positions = words.get(found);
        if (!positions) words.set(found, [position]);
        else if (positions.at(-1) !== position) positions.push(position);
      }
    }
    this.#entries = [...words].flatMap(([word, positions]) =>
      spellings(word).map((spelling) => ({ spelling, positions })),
    );
    for (const entry of this.#entries) {
      for (let index = 0; index + TRIGRAM <= entry.spelling.length; index += 1) {
        const trigram = trigramAt(entry.spelling, index);
        const entries = this.#byTrigram.get(trigram);
        if (!entries) this.#byTrigram.set(trigram, [entry]);
        else if (entries.at(-1) !== entry) entries.push(entry);
      }
    }
  }

  /** The positions of the texts with a word that contains `part` and fits: a list for each such word. */
  *having(part: string, fits: (word: string) => boolean = () => true): Generator<readonly number[]> {
    for (const { spelling, positions } of this.#candidates(part)) {
      if (spelling.includes(part) && fits(spelling)) yield positions;
    }
  }

  #candidates(part: string): readonly Entry[] {
    let fewest = this.#entries;
    for (let index = 0; index + TRIGRAM <= part.length; index += 1) {
      const entries = this.#byTrigram.get(trigramAt(part, index)) ?? [];
      if (entries.length < fewest.length) fewest = entries;
    }
    return fewest;
  }
}
