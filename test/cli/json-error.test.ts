import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonError } from "../../src/cli/json-error.js";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON in which a few characters were put in, taken out or replaced. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.boolean(),
    fc.array(
      fc.record({
        at: fc.nat(200),
        remove: fc.nat(2),
        insert: fc.constantFrom(
          "",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          '"',
          "\\",
          "\\u12",
          "0",
          "-",
          ".",
          "e",
          "tru",
          "null",
          "\n",
          "\t",
          "\u0001",
        ),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([json, isPretty, edits]) => {
    const text = isPretty ? JSON.stringify(JSON.parse(json), null, 2) : json;
    return edits.reduce((now, { at, remove, insert }) => {
      const place = now.length === 0 ? 0 : at % (now.length + 1);
      return now.slice(0, place) + insert + now.slice(place + remove);
    }, text);
  });

describe("the place of an error in JSON", () => {
  it("is found exactly where JSON.parse refuses a text", () => {
    let refused = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        if (!parses(text)) refused += 1;
        return (jsonError(text) === undefined) === parses(text);
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it.each([
    ["", 1, 1, "a value"],
    ["[1, 2,]", 1, 7, "a value"],
    ["[1 2]", 1, 4, '","'],
    ['{"a" 1}', 1, 6, '":"'],
    ['{"a": 1,\n}', 2, 1, "a key in double quotes"],
    ["{a: 1}", 1, 2, "a value"],
    ["{} {}", 1, 4, "the end of the file"],
    ['["a\nb"]', 1, 2, "a string that ends in double quotes"],
    ["[\r\n  nil\r\n]", 2, 3, "a value"],
    ["[1", 1, 3, '"]"'],
  ])("in %j is line %d, column %d: expected %s", (text, line, column, expected) => {
    expect(jsonError(text)).toEqual({ line, column, expected });
  });
});
