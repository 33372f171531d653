import { describe, expect, it } from "vitest";
import * as root from "../../src/index.js";
import { searchQuotes } from "../../src/query/index.js";
import { ids, person, quote, topic } from "./records.js";

describe("searchQuotes", () => {
  const people = [
    person("Jörg", "Müller", {
      id: "mueller",
      aliases: [{ value: "Jürgen Müller", kind: "misspelling", article: "report" }],
    }),
  ];
  const topics = [
    topic("streets", { label: { de: "Straßen", en: "Streets" }, aliases: [{ value: "Chaussée", article: "report" }] }),
  ];
  const quotes = [
    quote("roads", {
      text: "Die Landstraße ist neu",
      topics: ["streets"],
      gist: { de: "Es fährt sich gut", en: "Smooth" },
    }),
    quote("files", { text: "Akten öffnen sich", speaker: "mueller", gist: { de: "Einsicht", en: "Access" } }),
  ];
  const found = (words: string) => ids(searchQuotes(quotes, people, topics, words));

  it.each([
    ["the beginning of a word", "land", ["roads"]],
    ["the end of a compound, ß typed as ss", "strasse", ["roads"]],
    ["capital letters and ß", "LANDSTRAẞE", ["roads"]],
    ["an umlaut typed as a base letter", "offnen", ["files"]],
    ["an umlaut typed as two letters", "oeffnen", ["files"]],
    ["an umlaut typed as it is", "öffnen", ["files"]],
    ["the German gist", "faehrt", ["roads"]],
    ["the English gist", "access", ["files"]],
    ["the speaker", "joerg muller", ["files"]],
    ["another spelling of the speaker", "jürgen", ["files"]],
    ["the German label of a topic", "straßen", ["roads"]],
    ["the English label of a topic", "streets", ["roads"]],
    ["another name of a topic", "chaussee", ["roads"]],
    ["words from different places", "Mueller, Akten; access", ["files"]],
  ])("finds %s", (_what, words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it("wants every word to be found", () => {
    expect(found("akten landstraße")).toEqual([]);
  });

  it("does not find words across the end of one", () => {
    expect(found("istneu")).toEqual([]);
  });

  it("finds nothing when nothing is typed", () => {
    expect([...found(""), ...found(" – ")]).toEqual([]);
  });

  it("finds speaker and topic of a shipped quote with a German keyboard or without", () => {
    expect(ids(root.searchQuotes("luehr souveraen"))).toEqual(["luehr-opposite-will-be-the-case"]);
    expect(ids(root.searchQuotes("Lühr SOUVERÄN"))).toEqual(["luehr-opposite-will-be-the-case"]);
  });

  it("finds every shipped quote by its own text", () => {
    expect(root.quotes.filter((said) => !root.searchQuotes(said.text).includes(said))).toEqual([]);
  });

  it("finds every shipped quote by its own text when its umlauts are typed as two letters", () => {
    const typed = (text: string) =>
      text.replace(/[äöüß]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter] ?? "ss");
    expect(root.quotes.filter((said) => !root.searchQuotes(typed(said.text)).includes(said))).toEqual([]);
  });
});
