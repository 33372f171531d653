import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifySources } from "../../src/verify/index.js";
import { PAGE, world } from "./world.js";

const dataset = world();

/** What verification says about another state of the page: the rules with what they found. */
const verify = (page: string, name = "page.txt") => verifySources(dataset, { [name]: page });
const found = (page: string) => verify(page).violations.map(({ rule, found: what }) => `${rule} ${what}`);

describe("verifySources, given the captured text", () => {
  it("confirms every anchor and every mark, whatever the name of the file", () => {
    expect(verify(PAGE, "some other name")).toMatchObject({
      captures: [
        {
          article: "example-page",
          text: "some other name",
          state: "exact",
          normalisedAway: [],
          marks: { found: 6, expected: 6 },
          anchors: { verified: 3, expected: 3 },
        },
      ],
      unknown: [],
      violations: [],
    });
  });

  it.each([
    ["a byte-order mark", `\uFEFF${PAGE}`],
    ["line ends other than LF", PAGE.replaceAll("\n", "\r\n")],
    ["letters with their accent as a character of its own", PAGE.normalize("NFD")],
  ])("takes %s for no difference, and says so", (what, page) => {
    const { captures, violations } = verify(page);
    expect(captures.map(({ state, normalisedAway }) => ({ state, normalisedAway }))).toEqual([
      { state: "exact", normalisedAway: [what] },
    ]);
    expect(violations).toEqual([]);
  });

  it("measures how much of the body is carried verbatim", () => {
    const { share, longestRun } = verify(PAGE).captures[0]!.verbatim!;
    expect([share.toFixed(2), longestRun]).toEqual(["0.35", 48]);
    expect(found(PAGE)).toEqual([]);
  });
});

describe("verifySources, given another state of the page", () => {
  it("names the quote in which a word was edited, shows the difference, and does not accept it", () => {
    expect(found(PAGE.replace("früh", "zeitig")).slice(0, 2)).toEqual([
      "V1 page.txt, another state of this page: 2 code points more between 66 and 171; touched: quote-0",
      "V2 nothing but a similar stretch: Wir öffnen die Türen [-früh-]{+zeitig+} und schließen sie spät",
    ]);
  });

  it("says where a sentence was dropped, and that no quote is touched", () => {
    const [first] = found(PAGE.replace("Das Vorhaben heißt „Morgenrot“ und läuft bis Herbst.\n", ""));
    expect(first).toMatch(/53 code points fewer between \d+ and \d+; no quote is touched/);
  });

  it("recognises no-break spaces in place of blanks", () => {
    const report = found(PAGE.replaceAll(" ", "\u00A0"));
    expect(report[0]).toContain("the same text with no-break spaces in place of blanks");
    expect(report[1]).toBe("V2 the same words with blanks of another kind, such as no-break spaces");
  });

  it("recognises a missing line end at the end of the file", () => {
    expect(found(PAGE.trimEnd())[0]).toContain(
      "the same text with a missing line end at the end of the file; no quote is touched",
    );
  });

  it("reports a quotation that was added and one that is gone", () => {
    expect(found(PAGE.replace("im Sommer", "im „Sommer“"))).toContainEqual(
      expect.stringMatching(/^V3 a quotation at \d+-\d+ that the ledger does not hold: "Sommer"$/),
    );
    expect(found(PAGE.replace("„Morgenrot“", "Morgenrot"))).toContain("V3 no such quotation in page.txt");
  });

  it("reports a role that the page no longer prints", () => {
    expect(found(PAGE.replaceAll("Vorsitzende", "Leiterin"))).toContainEqual(
      expect.stringMatching(/^V5 "Vorsitzende", which is not printed/),
    );
  });

  it("fails on any edit of a single character inside the quoted words", () => {
    const anchors = dataset.quotes.flatMap(({ attestations }) => attestations.flatMap(({ segments }) => segments));
    const points = Array.from(PAGE);
    const positions = anchors.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, offset) => start + offset),
    );
    const unnoticed = positions.flatMap((position) =>
      [
        points.with(position, points[position] === "x" ? "y" : "x"),
        points.toSpliced(position, 1),
        points.toSpliced(position, 0, "x"),
      ]
        .map((edited) => verify(edited.join("")))
        .filter(
          ({ captures, violations }) =>
            captures[0]?.state === "exact" || (captures[0]?.state === "changed" && violations.length === 0),
        )
        .map(() => position),
    );
    expect(positions.length).toBeGreaterThan(100);
    expect(unnoticed).toEqual([]);
  });
});

describe("verifySources, given anything else", () => {
  it("reports captures that are missing and texts that it does not know", () => {
    const { captures, unknown, violations } = verify("Ein ganz anderer Text ohne Zitate.", "other.txt");
    expect(captures.map(({ state, text }) => ({ state, text }))).toEqual([{ state: "missing", text: null }]);
    expect([unknown, violations]).toEqual([["other.txt"], []]);
  });

  it("finds own words that are copied from a page", () => {
    const copied = {
      ...dataset,
      quotes: dataset.quotes.map((quote) => ({
        ...quote,
        note: "Das Vorhaben heißt Morgenrot und läuft bis Herbst, im Amt.",
      })),
    };
    expect(verifySources(copied, { page: PAGE }).violations.map(({ rule }) => rule)).toEqual(["V6", "V6"]);
  });

  it("never fails on texts of any kind", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: "binary" })), (texts) => {
        expect(verifySources(dataset, texts).captures).toHaveLength(1);
      }),
    );
  });

  it("answers without captures when the dataset cannot be read", () => {
    expect(verifySources({ quotes: 7 }, { page: PAGE })).toEqual({ captures: [], unknown: ["page"], violations: [] });
  });
});
