import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST_QUOTES, synthetic } from "../../bench/synthetic.js";
import { COMPOUNDS, compound } from "../../bench/synthetic/compound.js";
import { FAMILY_NAMES, familyName, townName } from "../../bench/synthetic/names.js";
import { readData } from "../../scripts/files.js";
import type { Dataset } from "../../src/generated/types.js";
import { checkDataset } from "../../src/rules/index.js";
import { canonicalFile, collectionNames } from "../../src/text/canonical.js";
import { digest } from "../../src/text/digest.js";
import { slug } from "../../src/text/slug.js";

const textOf = (dataset: Dataset): string => collectionNames.map((name) => canonicalFile(name, dataset[name])).join("");

describe("a synthetic dataset", () => {
  it.each([LEAST_QUOTES, 1000, 5000])("keeps every rule with %i quotes", (quotes) => {
    const dataset = synthetic(quotes);
    expect(dataset.quotes).toHaveLength(quotes);
    expect(checkDataset(dataset)).toEqual([]);
  });

  it("keeps every rule with any seed and any number of quotes", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: LEAST_QUOTES, max: 600 }), (seed, quotes) => {
        const dataset = synthetic(quotes, seed);
        expect([dataset.quotes.length, checkDataset(dataset)]).toEqual([quotes, []]);
      }),
      { numRuns: 40, examples: [[-30, 591]] },
    );
  });

  it("is the same, byte for byte, for the same seed, and another one for another seed", () => {
    const digests = [1, 1, 2].map((seed) => digest(textOf(synthetic(300, seed))));
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
  });

  it("has the proportions of the shipped data", () => {
    const [shipped, made] = [readData(), synthetic(1900)];
    const perQuote = ({ quotes, ...others }: Dataset, name: keyof typeof others) => others[name].length / quotes.length;
    const attestations = ({ quotes }: Dataset) => quotes.flatMap((quote) => quote.attestations).length / quotes.length;
    for (const name of ["articles", "events", "people", "sources", "errata"] as const) {
      expect(perQuote(made, name) / perQuote(shipped, name), name).toBeCloseTo(1, 0);
    }
    expect(attestations(made) / attestations(shipped)).toBeCloseTo(1, 0);
  });

  it("refuses fewer quotes than the closed lists have values, and more than there are words for", () => {
    expect(() => synthetic(LEAST_QUOTES - 1)).toThrow(RangeError);
    expect(() => compound(COMPOUNDS, 1)).toThrow(RangeError);
  });
});

describe("the words of synthetic datasets", () => {
  it("are enough for a million quotes and the people of their articles", () => {
    expect(COMPOUNDS).toBeGreaterThan(1_000_000);
    expect(FAMILY_NAMES).toBeGreaterThan((1_000_000 * 13) / 19);
  });

  it.each([
    ["compounds", COMPOUNDS, (number: number) => compound(number, 1).word],
    ["family names", FAMILY_NAMES, (number: number) => familyName(number, 1)],
    ["towns", 160_000, (number: number) => townName(number, 1)],
  ])("never repeat: %s differ even as ids write them", (_, count, word) => {
    const seen = new Set<string>();
    const repeated: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const id = slug(word(number));
      if (seen.has(id)) repeated.push(id);
      seen.add(id);
    }
    expect(repeated).toEqual([]);
  });
});
