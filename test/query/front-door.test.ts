import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as root from "../../src/index.js";
import * as query from "../../src/query/index.js";

/** What a bundler makes of a file that only re-exports these names. */
async function bundled(names: string, from = "./src/index.ts") {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from ${JSON.stringify(from)};`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const kept = Object.values(metafile.outputs)[0]!.inputs;
  return {
    code: outputFiles[0]!.text,
    reached: Object.keys(metafile.inputs),
    kept: Object.keys(kept).filter((input) => kept[input]!.bytesInOutput > 0),
  };
}

const dataIn = ({ kept }: { kept: string[] }) => kept.filter((input) => input.startsWith("data/")).sort();

describe("the records of one id", () => {
  const { articles, events, people, organizations, topics, quotes } = root;
  const all = [
    ["Article", articles, root.getArticle, root.findArticle, root.isArticleId],
    ["Event", events, root.getEvent, root.findEvent, root.isEventId],
    ["Person", people, root.getPerson, root.findPerson, root.isPersonId],
    ["Organization", organizations, root.getOrganization, root.findOrganization, root.isOrganizationId],
    ["Topic", topics, root.getTopic, root.findTopic, root.isTopicId],
    ["Quote", quotes, root.getQuote, root.findQuote, root.isQuoteId],
  ] as const;

  it.each(all)("are found for every %s, and only in their own collection", (_name, records, get, find, isId) => {
    const strangers = all.flatMap(([, others]) => (others === records ? [] : others.map(({ id }) => id)));
    const wrong = [
      ...records
        .filter(({ id }) => get(id as never) !== find(id) || find(id)?.id !== id || !isId(id))
        .map(({ id }) => id),
      ...[...strangers, "", "unknown", "constructor", "__proto__"].filter((id) => find(id) !== undefined || isId(id)),
    ];
    expect(wrong).toEqual([]);
  });
});

describe("the helpers at the root", () => {
  const { articles, events, people, quotes, topics } = root;

  it("are the helpers over arrays, bound to the shipped collections", () => {
    expect(Object.keys(query).filter((name) => name !== "byId" && !(name in root))).toEqual([]);
    const pairs: [unknown, unknown][] = [
      ...people.flatMap((person): [unknown, unknown][] => [
        [root.quotesBy(person), query.quotesBy(quotes, person.id)],
        [root.rolesOf(person), query.rolesOf(people, articles, person.id)],
      ]),
      ...events.flatMap((event): [unknown, unknown][] => [
        [root.quotesAt(event), query.quotesAt(quotes, events, event.id)],
        [root.speakersAt(event), query.speakersAt(people, events, quotes, event.id)],
        [root.decisionsAt(event), query.decisionsAt(events, event.id)],
        [root.articlesOn(event), query.articlesOn(articles, events, event.id)],
      ]),
      ...topics.flatMap((topic): [unknown, unknown][] => [
        [root.quotesAbout(topic), query.quotesAbout(quotes, topics, topic.id)],
        [root.articlesAbout(topic), query.articlesAbout(articles, topics, topic.id)],
      ]),
      ...articles.map((article): [unknown, unknown] => [root.quotesIn(article), query.quotesIn(quotes, article.id)]),
      ...quotes.flatMap((quote): [unknown, unknown][] => [
        [root.attestationsOf(quote), query.attestationsOf(quotes, articles, quote.id)],
        [root.variants(quote), query.variants(quotes, articles, quote.id)],
        [root.independentWitnesses(quote), query.independentWitnesses(quotes, articles, quote.id)],
        [root.sourceLink(quote.attestations[0]!), query.sourceLink(articles, quote.attestations[0]!)],
      ]),
      [root.findPeople("r"), query.findPeople(people, "r")],
      [root.searchQuotes("digital"), query.searchQuotes(quotes, people, topics, "digital")],
      [root.eventsBetween("2021-01-01", "2021-12-31"), query.eventsBetween(events, "2021-01-01", "2021-12-31")],
    ];
    expect(pairs.filter(([bound]) => Array.isArray(bound) && bound.length > 0)).not.toEqual([]);
    for (const [bound, over] of pairs) expect(bound).toEqual(over);
  });
});

describe("meta", () => {
  it("counts the shipped records", () => {
    const { articles, events, people, quotes } = root;
    expect(root.meta.counts).toEqual({
      articles: articles.length,
      events: events.length,
      people: people.length,
      quotes: quotes.length,
    });
  });

  it("costs a bundle no more than 150 bytes", async () => {
    expect((await bundled("meta")).code.trimEnd().length).toBeLessThanOrEqual(150);
  });
});

describe("a bundle", () => {
  it.each([
    ["meta", []],
    ["people", ["people"]],
    ["isPersonId", ["people"]],
    ["findPeople", ["people"]],
    ["quotesBy", ["quotes"]],
    ["quotesAt", ["events", "quotes"]],
    ["quotesAbout", ["quotes", "topics"]],
    ["quotesIn", ["quotes"]],
    ["rolesOf", ["articles", "people"]],
    ["speakersAt", ["events", "people", "quotes"]],
    ["articlesAbout", ["articles", "topics"]],
    ["articlesOn", ["articles", "events"]],
    ["eventsBetween", ["events"]],
    ["decisionsAt", ["events"]],
    ["sourceLink", ["articles"]],
    ["variants", ["articles", "quotes"]],
    ["attestationsOf", ["articles", "quotes"]],
    ["independentWitnesses", ["articles", "quotes"]],
    ["searchQuotes", ["people", "quotes", "topics"]],
  ])("that imports %s carries only the collections %j", async (name, collections) => {
    expect(dataIn(await bundled(name))).toEqual(collections.map((collection) => `data/${collection}.json`));
  });

  it("that imports the helpers over arrays carries no data", async () => {
    expect(dataIn(await bundled(Object.keys(query).join(), "./src/query/index.ts"))).toEqual([]);
  });

  it("that imports one collection carries no code", async () => {
    expect((await bundled("people")).kept).toEqual(["data/people.json", "src/data.ts"]);
  });

  it("carries the library that compares words only with the helper that needs it", async () => {
    const others = Object.keys(root).filter((name) => name !== "variants");
    const library = ({ kept }: { kept: string[] }) => kept.filter((input) => input.includes("node_modules"));
    expect(library(await bundled(others.join()))).toEqual([]);
    expect(library(await bundled("variants"))).toEqual(["node_modules/diff/libesm/diff/base.js"]);
  });

  it("reaches nothing but the data, the queries, the texts and the library that compares words", async () => {
    const { reached } = await bundled(Object.keys(root).join());
    const allowed =
      /^(?:<stdin>$|data\/|src\/(?:data|index)\.ts$|src\/(?:generated|query|text)\/|node_modules\/diff\/)/;
    expect(reached.filter((input) => !allowed.test(input))).toEqual([]);
  });
});

describe("the names of the root", () => {
  it("shadow no global of a browser", () => {
    const program = ts.createProgram(["src/index.ts"], {
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      resolveJsonModule: true,
      types: [],
      noEmit: true,
    });
    const checker = program.getTypeChecker();
    const source = program.getSourceFile("src/index.ts")!;
    const names = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).map((symbol) => symbol.name);
    expect(names).toEqual(
      expect.arrayContaining(["AssemblyEvent", "Quote", "PersonId", "quotes", "getPerson", "meta"]),
    );
    expect(names.filter((name) => checker.resolveName(name, undefined, ts.SymbolFlags.All, false))).toEqual([]);
  });
});
