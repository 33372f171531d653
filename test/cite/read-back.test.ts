import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Citation, citationsOf, type CitationStyle, written } from "../../src/cite/index.js";
import * as dataset from "../../src/index.js";
import { latexTitles, titles, world } from "./hard.js";
import { describeReader, program, pythonWith } from "./readers.js";

const hard = world(titles);
const harder = world([...titles, ...latexTitles]);

const all = (data: typeof hard): readonly Citation[] =>
  [...data.articles, ...data.quotes].flatMap((record) => citationsOf(data, record));

/** The citations that every reader has to bring back, and those with characters that not all programs know. */
const everybodys = [...all(dataset), ...all(hard)];
const latexReaders = [...all(dataset), ...all(harder)];

/** What has to come back. */
interface Read {
  readonly key: string;
  readonly title: string;
  /** The headline of the article for a quote, else `null`. */
  readonly within: string | null;
  /** The family name with its prefix, then the given name. */
  readonly name: string | null;
  /** As exactly as it is known. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

function expectedOf({ key, title, quotation, published, publisher, url }: Citation): Read {
  const isExact = published !== null && published.earliest === published.latest;
  return {
    key,
    title: quotation?.words ?? title,
    within: quotation && title,
    name: quotation && `${quotation.speaker.family}, ${quotation.speaker.given}`,
    date: isExact ? published.edtf : null,
    publisher,
    url,
  };
}

/** What does not come back as it is. */
function differences(read: readonly Read[], citations: readonly Citation[]): unknown[] {
  const expected = citations.map(expectedOf);
  const byKey = new Map(read.map((entry) => [entry.key, entry]));
  if (read.length !== expected.length) return [{ read: read.length, expected: expected.length }];
  return expected
    .map((entry) => ({ expected: entry, read: byKey.get(entry.key) }))
    .filter((pair) => JSON.stringify(pair.read) !== JSON.stringify(pair.expected));
}

const folder = mkdtempSync(join(tmpdir(), "citations-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(citations: readonly Citation[], style: CitationStyle, extension: string): string {
  const path = join(folder, `${style}-${citations.length}.${extension}`);
  writeFileSync(path, written(citations, style));
  return path;
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly "dropping-particle"?: string;
  readonly "non-dropping-particle"?: string;
}

type Csl = Readonly<Record<string, string>> & {
  readonly author?: readonly CslName[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
};

const padded = (parts: readonly number[]) => parts.map((part) => String(part).padStart(2, "0")).join("-");

const fromCsl = (item: Csl): Read => {
  const [name] = item.author ?? [];
  const inTitle = (text: string | undefined) => text?.replace(/<\/?span[^>]*>/g, "") ?? null;
  const parts = item.issued?.["date-parts"] ?? [];
  return {
    key: item.id!,
    title: inTitle(item.title)!,
    within: name ? inTitle(item["container-title"]) : null,
    name: name
      ? `${[name["dropping-particle"], name["non-dropping-particle"], name.family].filter(Boolean).join(" ")}, ${name.given}`
      : null,
    date: parts.length === 1 && parts[0]!.length === 3 ? padded(parts[0]!) : null,
    publisher: item.publisher ?? item["container-title"] ?? null,
    url: item.URL ?? null,
  };
};

describeReader(program("pandoc", ["--version"], "apt-get install pandoc"), (run) => {
  const read = (format: string, path: string) =>
    JSON.parse(run(["--from", format, "--to", "csljson", path])) as readonly Csl[];

  it.each(["bibtex", "biblatex"] as const)("brings back names, titles, dates and addresses from %s", (style) => {
    const found = read(style, file(latexReaders, style, "bib"));
    expect(differences(found.map(fromCsl), latexReaders)).toEqual([]);
  });

  it("brings back names, titles, dates and addresses from CSL-JSON", () => {
    const found = read("csljson", file(everybodys, "csl-json", "json"));
    expect(differences(found.map(fromCsl), everybodys)).toEqual([]);
  });

  it.each([
    ["bibtex", "bib"],
    ["biblatex", "bib"],
    ["csl-json", "json"],
  ] as const)("brings back the notes from %s", (style, extension) => {
    const found = new Map(
      read(style.replace("-", ""), file(everybodys, style, extension)).map(({ id, note }) => [id, note]),
    );
    const lost = everybodys.filter(({ key, notes }) => (found.get(key) ?? "") !== notes.join(". "));
    expect(lost).toEqual([]);
  });

  it("makes a bibliography of the CSL-JSON that names every speaker and every headline", () => {
    const nocite = join(folder, "all.md");
    writeFileSync(nocite, '---\nnocite: "@*"\n---\n');
    const path = file(all(dataset), "csl-json", "json");
    const text = run(["--citeproc", `--bibliography=${path}`, nocite, "--to", "plain", "--wrap=none"]);
    const titlesIn = dataset.articles.map(({ title }) => title).filter((title) => !text.includes(title));
    const speakers = dataset.quotes
      .map(({ speaker }) => dataset.findPerson(speaker)!.name.family)
      .filter((family) => !text.includes(family));
    expect([...titlesIn, ...speakers]).toEqual([]);
    expect(text).toContain("on or after 2019-11-20");
  });
});

const decoded = (xml: string): string =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name]!,
  );

/** The first match of a pattern in XML, with its characters. */
const first = (xml: string, pattern: RegExp): string | null => {
  const [, found] = pattern.exec(xml) ?? [];
  return found === undefined ? null : decoded(found);
};

/** A title in MODS, which is divided at a colon or a question mark. */
function modsTitle(xml: string): string | null {
  const title = first(xml, /<titleInfo>\s*<title>([^<]*)<\/title>/);
  const rest = first(xml, /<subTitle>([^<]*)<\/subTitle>/);
  if (title === null || rest === null) return title;
  return title.endsWith("?") ? `${title} ${rest}` : `${title}: ${rest}`;
}

/** What bibutils has understood, in MODS. */
function fromMods(xml: string): Read[] {
  return xml
    .split(/(?=<mods )/)
    .slice(1)
    .map((record) => {
      const [own = "", host = ""] = record.split(/<relatedItem[^>]*>|<\/relatedItem>/);
      const outside = record.replace(/<relatedItem[\s\S]*<\/relatedItem>/, "");
      const given = [...own.matchAll(/<namePart type="given">([^<]*)</g)].map(([, name]) => decoded(name!)).join(" ");
      const family = first(own, /<namePart type="family">([^<]*)</);
      const issued = first(record, /<dateIssued>([^<]*)</) ?? "";
      return {
        key: first(record, /<identifier type="citekey">([^<]*)</) ?? "",
        title: modsTitle(own) ?? "",
        within: family === null ? null : modsTitle(host),
        name: family && `${family}, ${given}`,
        date: issued.length === 10 ? issued : null,
        publisher: first(record, /<publisher>([^<]*)</) ?? modsTitle(host),
        url: first(outside, /<url>([^<]*)</),
      };
    });
}

describeReader(program("bib2xml", ["--version"], "apt-get install bibutils"), (run) => {
  it("brings back names, titles, dates and addresses from bibtex", () => {
    const xml = run(["-i", "unicode", file(everybodys, "bibtex", "bib")]);
    expect(differences(fromMods(xml), everybodys)).toEqual([]);
  });
});

describeReader(program("ris2xml", ["--version"], "apt-get install bibutils"), (run) => {
  it("brings back names, titles, dates and addresses from ris", () => {
    /* This program divides names at an "and", and RIS has no way to say that there is only one name. */
    const citations = latexReaders.filter(({ quotation }) => !quotation?.speaker.family.includes(" and "));
    const xml = run(["-i", "unicode", file(citations, "ris", "ris")]);
    expect(differences(fromMods(xml), citations)).toEqual([]);
  });
});

describeReader(pythonWith(["bibtexparser"], "apt-get install python3-bibtexparser"), (run) => {
  it("brings back names, titles, dates and addresses from bibtex", () => {
    const code = [
      "import sys, json",
      "from bibtexparser.bparser import BibTexParser",
      "from bibtexparser.customization import convert_to_unicode",
      "parser = BibTexParser(common_strings=True, ignore_nonstandard_types=False)",
      "parser.customization = convert_to_unicode",
      "print(json.dumps(parser.parse(open(sys.argv[1], encoding='utf-8').read()).entries))",
    ];
    const path = file(everybodys, "bibtex", "bib");
    const entries = JSON.parse(run(["-c", code.join("\n"), path])) as Readonly<Record<string, string>>[];
    const months = "January February March April May June July August September October November December".split(" ");
    const read = entries.map((entry): Read => {
      const [family = "", given = ""] = entry.author?.replace(/[{}]/g, "").split(", ") ?? [];
      const { year, month, day } = entry;
      return {
        key: entry.ID!,
        title: entry.title!.replace(/[{}]/g, ""),
        within: entry.booktitle?.replace(/[{}]/g, "") ?? null,
        name: entry.author ? `${family}, ${given}` : null,
        date: day ? `${year}-${padded([months.indexOf(month!) + 1, Number(day)])}` : null,
        publisher: (entry.publisher ?? entry.journal ?? entry.howpublished ?? "").replace(/[{}]/g, ""),
        url: entry.link ?? entry.url ?? null,
      };
    });
    expect(differences(read, everybodys)).toEqual([]);
  });
});

describeReader(program("biber", ["--version"], "apt-get install biber"), (run) => {
  /* Biber keeps the escapes of LaTeX in titles, so that only what has none can be compared. */
  const hasEscapes = (text: string) => /[\\%&$#_{}~^"`]|--/.test(text);

  function readBack(citations: readonly Citation[]): { xml: string; warnings: readonly string[] } {
    const path = file(citations, "biblatex", "bib");
    const log = run([
      "--tool",
      "--validate-datamodel",
      "--output-format=biblatexml",
      `--output-file=${path}.xml`,
      `--logfile=${path}`,
      path,
    ]);
    return {
      xml: readFileSync(`${path}.xml`, "utf8"),
      warnings: log.split("\n").filter((line) => /^(?:WARN|ERROR)/.test(line)),
    };
  }

  it("brings back names, titles, dates and addresses from biblatex", () => {
    const citations = latexReaders.filter(
      ({ title, quotation, publisher }) => ![title, quotation?.words ?? "", publisher].some(hasEscapes),
    );
    const entries = readBack(latexReaders)
      .xml.split(/(?=<bltx:entry )/)
      .slice(1);
    const read = entries.map((entry): Read => {
      const list = (xml: string) =>
        [...xml.matchAll(/<bltx:namepart(?: initial="[^"]*")?>([^<]*)</g)].map(([, part]) => part).join(" ");
      const part = (type: string) => {
        const [, inner] =
          new RegExp(
            `<bltx:namepart type="${type}"[^>]*>([\\s\\S]*?)</bltx:namepart>\\s*(?=<bltx:namepart type|</bltx:name>)`,
          ).exec(entry) ?? [];
        return inner?.includes("<") ? list(inner) : inner;
      };
      const value = (name: string) =>
        first(entry, new RegExp(`<bltx:${name}>(?:\\s*<bltx:list>\\s*<bltx:item>)?([^<]*)`));
      const family = [part("prefix"), part("family")].filter(Boolean).join(" ");
      const date = value("date")?.trim();
      return {
        key: first(entry, /id="([^"]*)"/)!,
        title: value("title")!,
        within: value("booktitle"),
        name: family === "" ? null : decoded(`${family}, ${part("given")}`),
        date: date ? date : null,
        publisher: value("publisher") ?? value("journaltitle") ?? value("organization"),
        url: value("url"),
      };
    });
    const keys = new Set(citations.map(({ key }) => key));
    expect(citations.length).toBeGreaterThan(all(dataset).length - 1);
    expect(read).toHaveLength(latexReaders.length);
    expect(
      differences(
        read.filter(({ key }) => keys.has(key)),
        citations,
      ),
    ).toEqual([]);
  });

  it("reads an open date from biblatex as open", () => {
    const { xml } = readBack(citationsOf(dataset, "lecos-bremen"));
    expect(xml.replace(/\s+/g, "")).toContain(
      "<bltx:date><bltx:start>2019-11-20</bltx:start><bltx:end></bltx:end></bltx:date>",
    );
  });

  it("finds nothing wrong with the entries but that newspaper articles without an author have none", () => {
    const warnings = readBack(all(dataset)).warnings.map((line) =>
      line.replace(/^WARN - Datamodel: Entry '(\S*)' .*: /, "$1 "),
    );
    const unsigned = dataset.articles
      .filter(({ kind }) => kind === "news")
      .map(({ id }) => `${id} Missing mandatory field 'author'`);
    expect(warnings.toSorted()).toEqual(unsigned.toSorted());
  });
});

describe("what the readers are given", () => {
  it("has names with prefixes, German quotation marks and characters with a meaning in the formats", () => {
    const text = written(latexReaders, "text");
    const wanted = [
      "von der Leyen",
      "de Maizière",
      "Lühr",
      "„Größe“",
      "& Maß",
      "50 %",
      "#1_a",
      "{Platzhalter}",
      '"Wort"',
    ];
    expect(
      wanted.filter((words) => !text.includes(words) && !text.includes(words.replace("„", "‚").replace("“", "‘"))),
    ).toEqual([]);
  });
});
