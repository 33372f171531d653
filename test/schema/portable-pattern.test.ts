import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { knownIds } from "../../scripts/generate/known-ids.js";
import { portablePattern } from "../../scripts/generate/portable-pattern.js";
import { schemas } from "../../scripts/generate/schemas.js";

describe("a portable pattern", () => {
  it.each(["\\d", "\\S", "."])("for %s matches the same of all 65,536 code units", (shorthand) => {
    const [meant, written] = [shorthand, portablePattern(shorthand)].map((pattern) => new RegExp(`^${pattern}$`));
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => meant!.test(unit) !== written!.test(unit))).toEqual([]);
  });

  it("keeps everything that is the same in every language", () => {
    const pattern = String.raw`^\.\[(?:a|[.\]\\-]{2})\/\\d$`;
    expect(portablePattern(pattern)).toBe(pattern);
  });

  it.each(["\\w", "\\s", "\\D", "\\b", "\\p{L}", "[\\d-]", "[^\\s]", "\\u00a0"])("is refused for %s", (part) => {
    expect(() => portablePattern(`^a${part}$`)).toThrow(/write it out/);
  });

  it("stands in the published schemas wherever there is a pattern", () => {
    const patterns = [...JSON.stringify(schemas(knownIds(readData()))).matchAll(/"pattern":("(?:\\.|[^"\\])*")/g)];
    const published = [...new Set(patterns.map(([, text]) => JSON.parse(text!) as string))];
    expect(published.length).toBeGreaterThan(5);
    const shorthands = /(?<!\\)(?:\\\\)*\\[dDwWsSbBpPu]|(?<!\\)\.(?![^[]*\])/;
    expect(published.filter((pattern) => shorthands.test(pattern))).toEqual([]);
  });
});
