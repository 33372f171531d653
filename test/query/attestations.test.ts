import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import * as root from "../../src/index.js";
import { attestationsOf, independentWitnesses, sourceLink, variants } from "../../src/query/index.js";
import { article, attestation, derivedFrom, quote } from "./records.js";

const printedIn = (...articles: string[]) => quote("q", { attestations: articles.map((id) => attestation(id, "q")) });

describe("attestationsOf", () => {
  it("joins each printed version with its article", () => {
    const articles = [article("north"), article("south")];
    const said = printedIn("south", "north");
    expect(attestationsOf([said], articles, "q")).toEqual([
      { attestation: said.attestations[0], article: articles[1] },
      { attestation: said.attestations[1], article: articles[0] },
    ]);
    expect(attestationsOf([], articles, said)).toHaveLength(2);
  });

  it("leaves out articles that it is not given, and has none for an unknown quote", () => {
    expect(attestationsOf([], [article("north")], printedIn("south"))).toEqual([]);
    expect(attestationsOf([], [article("north")], "unknown")).toEqual([]);
  });
});

describe("independentWitnesses", () => {
  const witnesses = (articles: root.Article[], ...attesting: string[]) =>
    independentWitnesses([printedIn(...attesting)], articles, "q");

  it("counts articles without anything in common one by one", () => {
    expect(witnesses([article("a"), article("b"), article("c", { origin: "club" })], "a", "b", "c")).toBe(3);
  });

  it("counts articles of the same origin as one", () => {
    const articles = [
      article("a", { origin: "club" }),
      article("b", { origin: "club" }),
      article("c", { origin: "union" }),
    ];
    expect(witnesses(articles, "a", "b", "c")).toBe(2);
  });

  it("counts an article and what reworks it as one", () => {
    expect(witnesses([article("a", derivedFrom("b")), article("b")], "a", "b")).toBe(1);
  });

  it("counts articles as one that rework the same one, also if that does not print the quote", () => {
    expect(witnesses([article("a", derivedFrom("c")), article("b", derivedFrom("c")), article("c")], "a", "b")).toBe(1);
  });

  it("follows derivations over several steps, up to a common origin", () => {
    const articles = [
      article("a", derivedFrom("b")),
      article("b", { ...derivedFrom("c"), origin: null }),
      article("c", { origin: "club" }),
      article("d", { origin: "club" }),
      article("e"),
    ];
    expect(witnesses(articles, "a", "d")).toBe(1);
    expect(witnesses(articles, "a", "d", "e")).toBe(2);
  });

  it("joins two witnesses when a later article goes back to both", () => {
    const articles = [article("a"), article("b"), article("c", derivedFrom("a", "b"))];
    expect(witnesses(articles, "a", "b")).toBe(2);
    expect(witnesses(articles, "a", "b", "c")).toBe(1);
  });

  it("ends where articles rework each other", () => {
    expect(witnesses([article("a", derivedFrom("b")), article("b", derivedFrom("a"))], "a", "b")).toBe(1);
  });

  it("finds no witness of an unknown quote", () => {
    expect(independentWitnesses([], [], "unknown")).toBe(0);
  });

  it("sees that the reports on Bremen go back to one release", () => {
    expect(root.attestationsOf("luehr-opposite-will-be-the-case")).toHaveLength(3);
    expect(root.independentWitnesses("luehr-opposite-will-be-the-case")).toBe(1);
  });

  it("finds at least one witness of every shipped quote, and never more than articles", () => {
    const wrong = root.quotes.filter((said) => {
      const count = root.independentWitnesses(said);
      return count < 1 || count > said.attestations.length;
    });
    expect(wrong).toEqual([]);
  });
});

const read = (changes: readonly root.Change[], without: root.Change["kind"]) =>
  changes
    .filter((change) => change.kind !== without)
    .map((change) => change.text)
    .join("");

describe("variants", () => {
  const articles = [article("north"), article("south")];
  const changed = (from: string, ...to: string[]) =>
    variants([], articles, quote("q", { text: from, attestations: [attestation("south", ...to)] }))[0]!;

  it("names attestation and article, and an identical wording as one stretch", () => {
    const same = changed("Das ist so.", "Das ist so.");
    expect(same).toMatchObject({ article: { id: "south" }, attestation: { article: "south" }, identical: true });
    expect(same.changes).toEqual([{ kind: "same", text: "Das ist so." }]);
  });

  it.each([
    ["another mark at the end", "Es ist gut!", "Es ist gut.", ["=Es ist gut", "-!", "+."]],
    ["a beginning that was left out", "Ich glaube, es ist gut", "es ist gut", ["-Ich glaube, ", "=es ist gut"]],
    ["an end that was left out", "Es ist gut, wie es ist.", "Es ist gut", ["=Es ist gut", "-, wie es ist."]],
    ["a word cut off without a comma", "Es ist sehr gut so", "Es ist sehr", ["=Es ist sehr", "- gut so"]],
    ["another word in the middle", "Es ist sehr gut", "Es ist ganz gut", ["=Es ist ", "-sehr ", "+ganz ", "=gut"]],
    ["a hyphenated word as one", "Die IT-Dienste", "Die E-Dienste", ["=Die ", "-IT-Dienste", "+E-Dienste"]],
    ["words that have nothing in common", "Ja", "Nein", ["-Ja", "+Nein"]],
  ])("tells %s", (_what, from, to, expected) => {
    const sign = { same: "=", added: "+", removed: "-" };
    const { changes, identical } = changed(from, to);
    expect(changes.map(({ kind, text }) => sign[kind] + text)).toEqual(expected);
    expect(identical).toBe(false);
  });

  it("reads the segments of a printed version as one text", () => {
    expect(changed("Durch Mut können wir das", "Durch Mut", "können wir das").identical).toBe(true);
  });

  it.each([
    ["whatever they are", string({ unit: "grapheme", minLength: 1 })],
    ["when they share words and blanks", string({ unit: constantFrom("ja", "so", " ", ", ", ".", "-"), minLength: 1 })],
  ])("keeps both texts readable, %s", (_when, text) => {
    assert(
      property(text, text, (from, to) => {
        const { changes } = changed(from, to);
        expect([read(changes, "added"), read(changes, "removed")]).toEqual([from, to]);
        expect(changes.filter((change) => change.text === "")).toEqual([]);
      }),
    );
  });

  it("finds the source of each shipped text identical to it, and both texts readable in every variant", () => {
    const all = root.quotes.flatMap((said) => root.variants(said).map((variant) => ({ said, ...variant })));
    expect(all.filter(({ said, article: { id }, identical }) => id === said.textFrom && !identical)).toEqual([]);
    expect(
      all.filter(({ said, attestation: { segments }, changes }) => {
        const printed = segments.map(({ text }) => text).join(" ");
        return read(changes, "added") !== said.text || read(changes, "removed") !== printed;
      }),
    ).toEqual([]);
  });

  it("has none for an unknown quote", () => {
    expect(variants([], articles, "unknown")).toEqual([]);
  });
});

/** The parts of a text directive, decoded as the specification says. */
const decoded = (link: string): string[][] =>
  link
    .slice(link.indexOf(":~:") + 3)
    .split("&")
    .map((directive) => directive.slice("text=".length).split(",").map(decodeURIComponent));

describe("sourceLink", () => {
  const url = "https://example.org/a";
  const linked = (...texts: string[]) => sourceLink([article("north", { url })], attestation("north", ...texts))!;

  it("names the quoted words in the address", () => {
    expect(linked("Es ist so")).toBe("https://example.org/a#:~:text=Es%20ist%20so");
  });

  it("encodes whatever the syntax of text directives reserves", () => {
    expect(linked("E-Akte, Q&A – „ja“ 100 %")).toBe(
      "https://example.org/a#:~:text=E%2DAkte%2C%20Q%26A%20%E2%80%93%20%E2%80%9Eja%E2%80%9C%20100%20%25",
    );
  });

  it("makes each segment a directive of its own", () => {
    expect(linked("Durch Mut", "können wir")).toBe("https://example.org/a#:~:text=Durch%20Mut&text=k%C3%B6nnen%20wir");
  });

  it("keeps a fragment that the address already has", () => {
    const articles = [article("north", { url: `${url}#top` })];
    expect(sourceLink(articles, attestation("north", "ja"))).toBe("https://example.org/a#top:~:text=ja");
  });

  it("names a text of 300 units whole, and a longer one by its first and last eight words", () => {
    const words = Array.from({ length: 50 }, (_, index) => `Wor${index + 10}`);
    const text = `${words.join(" ")}!`;
    expect(text).toHaveLength(300);
    expect(decoded(linked(text))).toEqual([[text]]);
    expect(decoded(linked(`${text}!`))).toEqual([[words.slice(0, 8).join(" "), `${words.slice(-8).join(" ")}!!`]]);
  });

  it("names a long text whole when its first and last words would overlap", () => {
    const text = Array.from({ length: 16 }, () => "Verwaltungsdigitalisierung").join(" ");
    expect(decoded(linked(text))).toEqual([[text]]);
  });

  it("has no link without an address or without the article", () => {
    expect(sourceLink([article("north")], attestation("north", "ja"))).toBeNull();
    expect(sourceLink([], attestation("north", "ja"))).toBeNull();
  });

  it("gives any words back when it is decoded, and never breaks the syntax", () => {
    assert(
      property(string({ unit: "grapheme", minLength: 1, maxLength: 100 }), (text) => {
        const link = linked(text);
        expect(link).toMatch(/#:~:text=[a-zA-Z0-9!$'()*+./:;=?@_~%]+$/);
        expect(decoded(link)).toEqual([[text]]);
      }),
    );
  });

  it("links every shipped attestation whose article has an address, to the words that it quotes", () => {
    const wrong = root.quotes.flatMap((said) =>
      root.attestationsOf(said).filter(({ attestation: printed, article: { url: page } }) => {
        const link = root.sourceLink(printed);
        if (page === null || link === null) return page !== link;
        const directives = decoded(link);
        return (
          !link.startsWith(`${page}#:~:text=`) ||
          directives.length !== printed.segments.length ||
          printed.segments.some(({ text }, index) => {
            const [start, end = start] = directives[index]!;
            return !text.startsWith(start!) || !text.endsWith(end!);
          })
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});
