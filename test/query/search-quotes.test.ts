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

/* A town hall in which nothing is said that was ever printed. */
const said = {
  street: "Die Hauptstraße bekommt ein Maß an Ruhe",
  mass: "Masse allein hilft nicht",
  office: "Das Bürgeramt öffnet früher",
  offices: "Alle Ämter arbeiten in der Stadtverwaltung",
  hall: "Ein neues Rathaus steht am Markt",
  houses: "Viele Häuser der Städte haben kommunale Netze",
  brand: "Unsere Marke heißt Vertrauen",
  castle: "Hamburg liegt am Wasser",
  mine: "Meine Steuererklärung ist digitalisiert",
  result: "Das Ergebnis der Rechenzentren zählt",
};

describe("a German word", () => {
  const people = [person("Ute", "Meiners", { id: "meiners" })];
  const quotes = Object.entries(said).map(([id, text]) => quote(id, { text, gist: { de: "", en: "" } }));
  const found = (words: string) =>
    ids(searchQuotes([...quotes, quote("guest", { speaker: "meiners" })], people, [], words));

  it.each([
    ["ß typed as ss", "hauptstrasse", ["street"]],
    ["ss typed as ß, which is read as the same", "maß", ["street", "mass"]],
    ["an umlaut as it is", "Bürgeramt", ["office"]],
    ["an umlaut typed as ae, oe, ue", "buergeramt", ["office"]],
    ["an umlaut typed as base letter", "burgeramt", ["office"]],
    ["capitals", "RATHAUS", ["hall"]],
    ["a plural by its singular", "verwaltung", ["offices"]],
    ["a singular by its plural", "Ergebnisse", ["result"]],
    ["a singular by a plural with an umlaut", "Märkten", ["hall"]],
    ["an adjective by another ending", "kommunaler", ["houses"]],
    ["a foreign plural by its singular", "Rechenzentrum", ["result"]],
    ["a participle by the infinitive", "digitalisieren", ["mine"]],
    ["the beginning of a word", "steuer", ["mine"]],
    ["the middle of a compound", "gera", ["office"]],
    ["the end of a compound", "haus", ["hall", "houses"]],
    ["the end of a compound in another form", "Verwaltungen", ["offices"]],
    ["a name, and nothing that looks like a form of it", "Meiners", ["guest"]],
    ["nothing for a word that only ends alike", "Bürgern", []],
    ["nothing for a word that only begins alike", "Marken Vertrauens Markt", []],
  ])("finds %s", (_what, words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it("finds what reading every record finds, no more and no less", () => {
    const letters = (text: string) => text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
    const twoLetters = (text: string) => letters(text.replace(/[äöü]/gi, "$&e"));
    const read = (word: string) =>
      root.quotes.filter(({ text, gist, speaker, topics }) => {
        const { name, honorifics, aliases, id } = root.findPerson(speaker)!;
        const printed = [
          ...[text, gist.de, gist.en, name.given, name.family, id],
          ...[...honorifics, ...aliases].map(({ value }) => value),
          ...topics.flatMap((topic) => {
            const { label, aliases } = root.findTopic(topic)!;
            return [label.de, label.en, ...aliases.map(({ value }) => value)];
          }),
        ].join(" ");
        return [letters(printed), twoLetters(printed)].some((folded) => folded.includes(word));
      });
    /* Parts of words, as a whole word may have other forms. */
    const parts = root.quotes.flatMap(({ text }) =>
      letters(text)
        .split(/[^\p{L}\p{N}]+/u)
        .flatMap((word) => [word.slice(0, 3), word.slice(1, 3), word.slice(-3)])
        .filter((part) => part !== ""),
    );
    const wrong = [...new Set(parts)].filter((part) => ids(root.searchQuotes(part)).join() !== ids(read(part)).join());
    expect(wrong).toEqual([]);
  });
});
