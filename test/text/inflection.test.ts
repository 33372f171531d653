import { describe, expect, it } from "vitest";
import { forms } from "../../src/text/inflection.js";

const accepted = (typed: string, words: string) => words.split(" ").filter(forms(typed).isForm).join(" ");

describe("the forms of a word", () => {
  it.each([
    ["verwaltungen", "verwaltung verwaltungen"],
    ["kommunaler", "kommunal kommunale kommunalem kommunalen kommunaler kommunales"],
    ["hausern", "haus hauser hausern hauses"],
    ["burgers", "burger burgern burgers"],
    ["ergebnisse", "ergebnis ergebnisse ergebnissen ergebnisses"],
    ["burgerinnen", "burgerin burgerinnen"],
    ["zentren", "zentrum zentren zentrums"],
    ["digitalisiert", "digitalisieren digitalisiere digitalisierte digitalisierten"],
    ["it-dienste", "it-dienst it-diensten"],
  ])("of %s are told by their endings", (typed, expected) => {
    expect(accepted(typed, expected)).toEqual(expected);
  });

  it.each([
    ["verwaltungen", "stadtverwaltung", "of a compound"],
    ["stadte", "kreis-stadt", "behind a hyphen"],
  ])("of %s are found in %s: at the end %s", (typed, word) => {
    expect(accepted(typed, word)).toEqual(word);
  });

  it("keep out what only looks alike", () => {
    expect([
      accepted("burgern", "hamburg burgund"),
      accepted("verwaltungen", "verwalten verwaltet verwaltungsrecht"),
      accepted("recht", "rechen rechnen"),
      accepted("warum", "waren"),
      accepted("rats", "ratten verrat"),
    ]).toEqual(["", "", "", "", ""]);
  });

  it("all contain what is looked up", () => {
    const { contained, isForm } = forms("kommunaler");
    expect(
      ["kommunal", "kommunales", "interkommunale"].filter((word) => !isForm(word) || !word.includes(contained)),
    ).toEqual([]);
  });
});
