import { describe, expect, it } from "vitest";
import { byId, quotesAt, quotesBy, searchQuotes } from "../../src/query/index.js";
import { event, ids, quote } from "./records.js";

/** An array that counts how often it is read. */
function counted<T extends object>(array: readonly T[]): { array: readonly T[]; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(array, {
    get(target, key, receiver) {
      reads += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { array: proxy, reads: () => reads };
}

describe("lookups", () => {
  it("find a record by its id, and nothing for any other string", () => {
    const events = [event("one"), event("two")];
    expect(byId(events, "two")).toBe(events[1]);
    expect([byId(events, "three"), byId(events, ""), byId(events, "constructor"), byId([], "one")]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it("find the first of several records with one id, however often and in how long an array they are asked", () => {
    for (const length of [3, 600]) {
      const events = Array.from({ length }, () => event("one"));
      const strangers = Array.from({ length: 100 }, () => byId(events, "one")).filter((found) => found !== events[0]);
      expect(strangers).toEqual([]);
    }
  });

  it("read the array once and never again, whatever is asked next", () => {
    const quotes = counted(
      Array.from({ length: 1000 }, (_, index) => quote(`q${index}`, { speaker: `p${index % 10}` })),
    );
    expect(quotesBy(quotes.array, "p1")).toHaveLength(100);
    const reads = quotes.reads();
    for (const speaker of ["p1", "p2", "nobody"]) quotesBy(quotes.array, speaker);
    expect(quotes.reads()).toBe(reads);
  });

  it("hand out the same group each time instead of a copy", () => {
    const quotes = [quote("a", { speaker: "ada", event: "one" })];
    const events = [event("one")];
    expect(quotesBy(quotes, "ada")).toBe(quotesBy(quotes, "ada"));
    expect(quotesAt(quotes, events, "one")).toBe(quotesAt(quotes, events, "one"));
  });

  it("keep arrays apart, each of several arrays counting", () => {
    const quotes = [quote("a", { event: "part" })];
    const apart = [event("part"), event("whole")];
    const joined = [event("part", { partOf: "whole" }), event("whole")];
    expect(ids(quotesAt(quotes, apart, "whole"))).toEqual([]);
    expect(ids(quotesAt(quotes, joined, "whole"))).toEqual(["a"]);
    expect(ids(quotesAt([], joined, "whole"))).toEqual([]);
    expect(ids(quotesAt(quotes, apart, "whole"))).toEqual([]);
  });

  it("keep helpers apart that read the same arrays", () => {
    const quotes = [quote("a", { speaker: "ada", event: "ada" })];
    expect(ids(quotesBy(quotes, "ada"))).toEqual(["a"]);
    expect(ids(quotesAt(quotes, [], "ada"))).toEqual(["a"]);
    expect(ids(searchQuotes(quotes, [], [], "a"))).toEqual(["a"]);
  });
});
