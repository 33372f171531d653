import { describe, expect, it } from "vitest";
import { cite, citationsOf, type CitationStyle, citationStyles, type CslItem } from "../../src/cite/index.js";
import * as dataset from "../../src/index.js";
import type { ApproximateDate } from "../../src/index.js";
import * as make from "../query/records.js";
import { latexTitles, titles, world } from "./hard.js";

const csl = (id: string, data = dataset as Parameters<typeof cite>[0]) =>
  JSON.parse(cite(data, id, "csl-json")) as CslItem[];

const dates = {
  day: { ...make.dated("2021-05-14", "2021-05-14"), edtf: "2021-05-14" },
  month: { ...make.dated("2021-05-01", "2021-05-31"), edtf: "2021-05" },
  year: { ...make.dated("2021-01-01", "2021-12-31"), edtf: "2021" },
  oneOfTen: { ...make.dated("2021-04-21", "2021-04-30"), edtf: "[2021-04-21..2021-04-30]" },
  withinAYear: { ...make.dated("2021-01-01", "2021-12-07"), edtf: "[2021-01-01..2021-12-07]" },
  overNewYear: { ...make.dated("2020-12-30", "2021-01-02"), edtf: "2020-12-30/2021-01-02" },
  orLater: { ...make.dated("2019-11-20", null), edtf: "2019-11-20/.." },
  orEarlier: { ...make.dated(null, "2021-12-07"), edtf: "[..2021-12-07]" },
} satisfies Record<string, ApproximateDate>;

const dated = (published: ApproximateDate | null) => ({
  ...world(titles.slice(0, 1)),
  articles: [make.article("news", { published })],
});

const field = (entry: string, name: string) => new RegExp(`^  ${name} = (.*),$`, "m").exec(entry)?.[1] ?? null;

describe("a citation", () => {
  it("of an article is one, with its title, publisher and address", () => {
    for (const article of dataset.articles) {
      const { name } = dataset.organizations.find(({ id }) => id === article.publisher)!;
      expect(citationsOf(dataset, article)).toMatchObject([
        { key: article.id, title: article.title, publisher: name, url: article.url, quotation: null },
      ]);
    }
  });

  it("of a quote is one for each article that prints it, with speaker, printed words and places", () => {
    const found = dataset.quotes.map((quote) =>
      citationsOf(dataset, quote.id).map(({ key, title, quotation }) => ({ key, title, quotation })),
    );
    const expected = dataset.quotes.map((quote) =>
      quote.attestations.map(({ article, segments }) => ({
        key: `${quote.id}.${article}`,
        title: dataset.findArticle(article)!.title,
        quotation: {
          speaker: dataset.findPerson(quote.speaker)!.name,
          words: segments.map(({ text }) => text).join(" "),
          locators: segments.map(({ start, end, sha256 }) => ({ start, end, sha256 })),
        },
      })),
    );
    expect(found).toEqual(expected);
  });

  it("of something unknown is none, in every style", () => {
    expect(citationsOf(dataset, "nothing-of-that-name")).toEqual([]);
    const empty = citationStyles.map((style) => [style, cite(dataset, "nothing-of-that-name", style).trim()]);
    expect(empty).toEqual(citationStyles.map((style) => [style, style === "csl-json" ? "[]" : ""]));
  });

  it("has a key that no other citation has", () => {
    const keys = [...dataset.articles, ...dataset.quotes].flatMap((record) =>
      citationsOf(dataset, record).map(({ key }) => key),
    );
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it.each(citationStyles)("in the style %s tells where in the captured text the words stand", (style) => {
    const silent = dataset.quotes.filter((quote) => {
      const text = cite(dataset, quote, style);
      return quote.attestations.some(({ segments }) =>
        segments.some(({ start, end }) => !text.includes(`${start}–${end}`)),
      );
    });
    expect(silent).toEqual([]);
  });

  it.each(citationStyles)("in the style %s invents no author and no day of access", (style) => {
    const text = dataset.articles.map((article) => cite(dataset, article, style)).join("");
    expect(text).not.toMatch(/^ *(?:author|urldate|"author"|"accessed"|AU |A1 |Y2 )/m);
  });

  it("keeps the sign of an author as the note that it is", () => {
    const signed = dataset.articles.filter(({ byline }) => byline !== null);
    expect(signed).not.toEqual([]);
    for (const { id, byline } of signed) {
      expect(csl(id)[0]!.note).toContain(`Signed „${byline}“`);
      for (const style of ["bibtex", "biblatex"] as const) {
        expect(field(cite(dataset, id, style), "note")).toContain(`Signed „${byline}“`);
      }
      expect(cite(dataset, id, "ris")).toContain(`N1  - Signed „${byline}“\r\n`);
    }
  });

  it("has as notes what most styles have no field for: kicker, sign, origin and bounds of the date", () => {
    const published = dates.orLater;
    const fields = { kicker: "Vorab", byline: "th", origin: "gazette", published } as const;
    const notes = (kind: "news" | "press-release-reprint") =>
      citationsOf({ ...world([]), articles: [make.article("news", { ...fields, kind })] }, "news")[0]!.notes;
    const [kicker, sign, bounds] = ["Under the kicker „Vorab“", "Signed „th“", "Published on or after 2019-11-20"];
    const from = "Amt & Stadt, Blatt für 100 % der Ämter";
    expect(notes("news")).toEqual([kicker, sign, `Based on a release of ${from}`, bounds]);
    expect(notes("press-release-reprint")).toEqual([kicker, sign, `Reprints a press release of ${from}`, bounds]);
  });

  it("of a quote notes its places first, and then what is special about it", () => {
    const [attestation] = [make.attestation("news", "Geduld ist", "fast alles")];
    const { segments, attribution } = attestation;
    const special = {
      ...attestation,
      zone: "headline" as const,
      manner: "fragment" as const,
      attribution: { ...attribution, confidence: "probable" as const },
    };
    const quote = make.quote("patience", { speaker: "nobody-known", attestations: [special] });
    const data = { ...world([]), articles: [make.article("news", { byline: "th" })], quotes: [quote] };
    const places = segments.map(({ start, end }) => `${start}–${end}`).join(" and ");
    const [citation] = citationsOf(data, "patience");
    expect(citation!.notes).toEqual([
      `Quoted at code points ${places} of the captured text, counted from 0, ends exclusive`,
      "Printed in the headline",
      "Words inside a sentence of the article",
      "The attribution is probable",
      "Signed „th“",
    ]);
    expect(citation!.quotation!.speaker).toEqual({ given: "", family: "nobody-known" });
  });

  it("of an ordinary quote notes its places only, and of an ordinary article nothing", () => {
    const quote = make.quote("patience", { attestations: [make.attestation("news", "Geduld")] });
    const data = { ...world([]), articles: [make.article("news")], quotes: [quote] };
    expect(citationsOf(data, "patience")[0]!.notes).toHaveLength(1);
    expect(citationsOf(data, "news")[0]!.notes).toEqual([]);
    const written = citationStyles.map((style) => [style, cite(data, "news", style)]);
    expect(written.filter(([, text]) => /note|N1/.test(text!))).toEqual([]);
  });

  it("leaves out an article that is not in the data", () => {
    const attestations = [make.attestation("news", "Geduld"), make.attestation("gone", "Geduld")];
    const data = { ...world([]), articles: [make.article("news")], quotes: [make.quote("patience", { attestations })] };
    expect(citationsOf(data, "patience").map(({ key }) => key)).toEqual(["patience.news"]);
  });

  it("says where the attribution is only probable and where words stand inside a sentence", () => {
    const notes = citationsOf(dataset, "luehr-bundle-of-services").map((citation) => citation.notes.join());
    expect(notes.filter((note) => !note.includes("The attribution is probable"))).toEqual([]);
    expect(notes.filter((note) => !note.includes("Words inside a sentence of the article"))).toEqual([]);
    expect(citationsOf(dataset, "rehfeld-beginning-of-a-technology").join()).not.toContain("probable");
  });
});

describe("the date in a citation", () => {
  it.each([
    ["day", "{2021-05-14}"],
    ["month", "{2021-05}"],
    ["year", "{2021}"],
    ["oneOfTen", "{2021-04-21/2021-04-30}"],
    ["overNewYear", "{2020-12-30/2021-01-02}"],
    ["orLater", "{2019-11-20/}"],
    ["orEarlier", "{/2021-12-07}"],
  ] as const)("for biblatex: %s is %s", (kind, expected) => {
    expect(field(cite(dated(dates[kind]), "news", "biblatex"), "date")).toBe(expected);
  });

  it.each([
    ["day", "{2021}", "may", "{14}"],
    ["month", "{2021}", "may", null],
    ["year", "{2021}", null, null],
    ["oneOfTen", "{2021}", "apr", null],
    ["withinAYear", "{2021}", null, null],
    ["overNewYear", null, null, null],
    ["orLater", null, null, null],
    ["orEarlier", null, null, null],
  ] as const)("for BibTeX has what is certain: %s is %s %s %s", (kind, ...expected) => {
    const entry = cite(dated(dates[kind]), "news", "bibtex");
    expect(["year", "month", "day"].map((name) => field(entry, name))).toEqual(expected);
  });

  it("for BibTeX has the month as the macro that styles spell in their language", () => {
    const months = Array.from({ length: 12 }, (_, month) => {
      const day = `2021-${String(month + 1).padStart(2, "0")}-05`;
      return field(cite(dated({ ...make.dated(day, day), edtf: day }), "news", "bibtex"), "month");
    });
    expect(months).toEqual("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));
  });

  it.each([
    ["day", { "date-parts": [[2021, 5, 14]] }],
    ["oneOfTen", { "date-parts": [[2021, 4]] }],
    ["withinAYear", { "date-parts": [[2021]] }],
    ["overNewYear", { literal: "between 2020-12-30 and 2021-01-02" }],
    ["orLater", { literal: "on or after 2019-11-20" }],
    ["orEarlier", { literal: "on or before 2021-12-07" }],
  ] as const)("in CSL-JSON has what is certain, or its bounds in words: %s is %o", (kind, expected) => {
    expect(csl("news", dated(dates[kind]))[0]!.issued).toEqual(expected);
  });

  it.each([
    ["day", ["PY  - 2021", "DA  - 2021/05/14/"]],
    ["oneOfTen", ["PY  - 2021", "DA  - 2021/04//"]],
    ["withinAYear", ["PY  - 2021", "DA  - 2021///"]],
    ["orLater", []],
  ] as const)("in RIS has what is certain: %s is %o", (kind, expected) => {
    const lines = cite(dated(dates[kind]), "news", "ris").split("\r\n");
    expect(lines.filter((line) => /^(?:PY|DA) /.test(line))).toEqual(expected);
  });

  it.each(citationStyles)(
    "in the style %s is told in full by words where it is no plain day, month or year",
    (style) => {
      expect(cite(dated(dates.oneOfTen), "news", style)).toMatch(/between 2021-04-21 and 2021-04-30/);
      expect(cite(dated(dates.orLater), "news", style)).toMatch(/on or after 2019-11-20/);
      expect(cite(dated(dates.day), "news", style)).not.toMatch(/between|on or/);
    },
  );

  it.each(citationStyles)("is left out in the style %s where nothing is known", (style) => {
    const unbounded = { ...make.dated(null, null), edtf: "2021" };
    for (const published of style === "biblatex" || style === "text" ? [null] : [null, unbounded]) {
      expect(cite(dated(published), "news", style)).not.toMatch(/date|year|issued|PY|DA|null|undefined/);
    }
  });

  it("leaves no comma behind in a sentence where nothing is known", () => {
    expect(cite(dated(null), "news", "text")).toBe("„news“, Amt & Stadt, Blatt für 100 % der Ämter.\n");
  });
});

describe("the styles", () => {
  it.each([
    ["50 % & mehr_als #1", "50 \\% \\& mehr\\_als \\#1"],
    ["„Größe“ – 5 $", "„Größe“ – 5 \\$"],
    ["{so}", "\\{so\\}"],
    ["nur { offen", "nur \\textbraceleft{} offen"],
    ["}{", "\\textbraceright{}\\textbraceleft{}"],
    ["a\\b~c^d`e", "a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\textasciigrave{}e"],
    ['"a"', '"{}a"{}'],
    ["a---b--c-d", "a-{}-{}-b-{}-c-d"],
  ])("escape %s for LaTeX as %s", (title, escaped) => {
    const data = world([title]);
    expect(field(cite(data, "news-0", "bibtex"), "title")).toBe(`{{${escaped}}}`);
    expect(field(cite(data, "news-0", "biblatex"), "title")).toBe(`{${escaped}}`);
  });

  it("leave an address as it is, for LaTeX too, but for characters that no address has", () => {
    const data = { ...world([]), articles: [make.article("news", { url: "https://example.org/a_b?c=%20&d#{e}" })] };
    for (const style of ["bibtex", "biblatex"] as const) {
      expect(field(cite(data, "news", style), "url")).toBe("{https://example.org/a_b?c=%20&d#%7Be%7D}");
    }
  });

  it.each(citationStyles)("write an article, a reprint and a quote in the style %s like this", (style) => {
    const person = make.person("Ursula", "von der Leyen", { id: "leyen" });
    const article = make.article("news", {
      title: "Maß & „Mitte“: 50 %",
      url: "https://example.org/a_b",
      published: dates.day,
      byline: "th",
    });
    const attestation = { ...make.attestation("news", "Geduld ist", "fast alles"), manner: "fragment" as const };
    const quote = make.quote("leyen-patience", { speaker: "leyen", attestations: [attestation] });
    const reprint = make.article("reprint", { title: "Maß", kind: "press-release-reprint", published: dates.orLater });
    const data = { ...world([]), articles: [article, reprint], people: [person], quotes: [quote] };
    expect(["news", "reprint", "leyen-patience"].map((id) => cite(data, id, style)).join("")).toMatchSnapshot();
  });

  it("turn quotation marks inside of others into single ones where a sentence is made", () => {
    const text = cite(dataset, "bizer-offer-of-support", "text");
    expect(text).toContain(
      "Johann Bizer: „Wir Dienstleister bieten an, die ‚AG Digitale Souveränität‘ zu unterstützen“, quoted in: „",
    );
    expect(text.match(/„/g)).toHaveLength(text.match(/“/g)!.length);
  });

  it("write a sentence on one line for each citation", () => {
    const lines = [...dataset.articles, ...dataset.quotes].map((record) => cite(dataset, record, "text"));
    expect(
      lines.filter(
        (text, place) =>
          text.split("\n").length - 1 !==
          (place < dataset.articles.length ? 1 : dataset.quotes[place - dataset.articles.length]!.attestations.length),
      ),
    ).toEqual([]);
    expect(cite(dataset, "kommune21-2021-digital", "text")).toBe(
      "„Digitale Mitgliederversammlung“, Kommune21, 2021-12-07.\n",
    );
  });

  it("give CSL-JSON the places of the words with their digests", () => {
    const [quote] = dataset.quotes.filter(({ attestations }) => attestations[0]!.segments.length > 1);
    const segments = quote!.attestations[0]!.segments.map(({ start, end, sha256 }) => ({ start, end, sha256 }));
    expect(csl(quote!.id)[0]!.custom).toEqual({ segments });
  });

  it("give CSL-JSON only variables and types that CSL 1.0.2 has", () => {
    const known = new Set(
      "id type author title container-title publisher issued URL language locator note custom".split(" "),
    );
    const items = [...dataset.articles, ...dataset.quotes].flatMap((record) => csl(record.id));
    expect(items.flatMap((item) => Object.keys(item)).filter((key) => !known.has(key))).toEqual([]);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(["article-newspaper", "webpage", "chapter"]));
  });

  it.each<CitationStyle>(["bibtex", "biblatex"])("keep entries in the style %s apart by an empty line", (style) => {
    const data = world([...titles, ...latexTitles]);
    const entries = cite(dataset, "luehr-opposite-will-be-the-case", style).split("\n\n");
    expect(entries.filter((entry) => !/^@[a-z]+\{[a-z0-9.-]+,\n(?:  [a-z]+ = .*,\n)+\}\n?$/.test(entry))).toEqual([]);
    expect(cite(data, "news-0", style)).toMatch(/^@article\{news-0,\n/);
  });
});
