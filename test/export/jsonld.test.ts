import type { Store } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { readData, readJson } from "../../scripts/files.js";
import type { Records } from "../../src/export/format.js";
import { formats } from "../../src/export/index.js";
import { context } from "../../src/export/jsonld/context.js";
import { collectionNames, canonicalFile } from "../../src/text/canonical.js";
import { describeReader, pythonWith } from "../cite/readers.js";
import * as make from "../query/records.js";
import { filled, variety } from "./jsonld-filled.js";
import { asked, canonical, documentOf, full, Resource, storeOf } from "./jsonld-graph.js";
import { rebuilt } from "./jsonld-rebuild.js";

/** The collections that are not the same, record by record. */
function differences(found: Readonly<Record<string, readonly object[]>>, expected: Records): unknown[] {
  return collectionNames.flatMap((name): object[] => {
    const [ours, theirs] = [found[name]!, [...expected[name]]].map(
      (records) => JSON.parse(canonicalFile(name, records)) as object[],
    );
    const foreign = ours!.filter((_, index) => JSON.stringify(ours![index]) !== JSON.stringify(theirs![index]));
    return ours!.length === theirs!.length
      ? foreign.map((record) => ({ name, record }))
      : [{ name, found: ours!.length, expected: theirs!.length }];
  });
}

const graphOf = async (records: Records): Promise<Store> => storeOf(await canonical(await documentOf(records)));

describe("the export as JSON-LD", () => {
  const data = readData();
  let document: string;
  let nquads: string;
  let graph: Store;
  beforeAll(async () => {
    document = await documentOf(data);
    nquads = await canonical(document);
    graph = storeOf(nquads);
  });

  it("can be chosen by its name", () => {
    expect(formats.filter(({ name }) => name === "jsonld")).toHaveLength(1);
  });

  it("carries its context: there is no address to load in it, and every key has a meaning", () => {
    const { "@context": carried } = JSON.parse(document) as { "@context": object };
    expect(carried).toEqual(context);
    expect(JSON.stringify(carried)).not.toContain("@import");
  });

  it("is read without a network, which a document with a context elsewhere asks for", async () => {
    expect(asked).toEqual([]);
    const remote = JSON.stringify({ "@context": "https://schema.org", "@type": "Person" });
    await expect(canonical(remote)).rejects.toThrow("https://schema.org");
    expect(asked.splice(0)).toEqual(["https://schema.org"]);
  });

  it("uses every term of its context", async () => {
    const texts = await Promise.all(Array.from({ length: variety }, (_, variant) => documentOf(filled(variant))));
    const graphs = [document, ...texts].map((text) => text.slice(text.indexOf('"@graph"'))).join();
    const definitions = JSON.stringify(Object.values(context));
    const terms = Object.keys(context).filter((term) => !term.startsWith("@"));
    const unused = terms.filter((term) => !graphs.includes(`"${term}"`) && !definitions.includes(`"${term}:`));
    expect(unused).toEqual([]);
  });

  it("states every record of the dataset, field by field, so that the statements lead back to all of them", () => {
    expect(differences(rebuilt(graph), data)).toEqual([]);
  });

  it.each(Array.from({ length: variety }, (_, variant) => variant))(
    "loses no field of records that have something in every field (values %i of the closed lists)",
    async (variant) => {
      const records = filled(variant);
      expect(differences(rebuilt(await graphOf(records)), records)).toEqual([]);
    },
  );

  it("leads from a quote to its speaker, its words and its articles by standard terms alone", () => {
    const said = Resource.of(graph, "schema:Quotation").map((quotation) => ({
      id: quotation.id,
      speaker: quotation.one("schema:spokenByCharacter")!.text("schema:name"),
      text: quotation.text("schema:text", "de"),
      articles: quotation.all("schema:isPartOf").map((article) => article.text("schema:headline", "de")),
    }));
    const expected = data.quotes.map(({ id, speaker, text, attestations }) => {
      const { given, family } = data.people.find((person) => person.id === speaker)!.name;
      const titles = attestations.map(({ article }) => data.articles.find((record) => record.id === article)!.title);
      return { id, speaker: `${given} ${family}`, text, articles: titles };
    });
    const sorted = (list: typeof expected) =>
      list
        .map((entry) => ({ ...entry, articles: entry.articles.toSorted() }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(said as typeof expected)).toEqual(sorted(expected));
  });

  it("says of the whole what it is, in which version, under which licence and how positions count", () => {
    const [dataset, ...others] = Resource.of(graph, "schema:Dataset");
    expect(others).toEqual([]);
    const { name, version } = manifest;
    expect({
      id: dataset!.id,
      name: dataset!.text("schema:name"),
      version: dataset!.text("schema:version"),
      license: dataset!.one("schema:license")!.term.value,
    }).toEqual({ id: "meta:dataset", name, version, license: "https://creativecommons.org/licenses/by/4.0/" });
    expect(dataset!.text("schema:description", "en")).toMatch(/code points from 0, the end exclusive.* nfc-lf/);
    const [scheme, ...more] = Resource.of(graph, "skos:ConceptScheme");
    expect(more).toEqual([]);
    expect({
      id: scheme!.id,
      de: scheme!.text("skos:prefLabel", "de"),
      en: scheme!.text("skos:prefLabel", "en"),
    }).toEqual({ id: "meta:topics", de: "Themen des Datensatzes", en: "Topics of the dataset" });
  });

  it("has as many resources of each class as the dataset has records and parts", () => {
    const of = (type: string) => Resource.of(graph, type).length;
    const attestations = data.quotes.flatMap((quote) => quote.attestations);
    const anchors = new Set(
      [
        ...attestations.flatMap(({ article, segments }) => segments.map(({ start, end }) => [article, start, end])),
        ...data.sources.flatMap(({ article, marks }) => marks.map(({ start, end }) => [article, start, end])),
      ].map(String),
    );
    const roles = data.people.flatMap((person) => person.roles);
    expect({
      articles: of("schema:NewsArticle"),
      events: of("schema:Event"),
      people: of("schema:Person"),
      organizations: of("schema:Organization"),
      topics: of("skos:Concept"),
      quotations: of("schema:Quotation"),
      annotations: of("oa:Annotation"),
      stretches: of("oa:SpecificResource"),
      positions: of("oa:TextPositionSelector"),
      words: of("oa:TextQuoteSelector"),
      captures: of("schema:TextObject"),
      errata: of("schema:CorrectionComment"),
      decisions: of("vocab:Decision"),
      roles: of("schema:Role"),
    }).toEqual({
      articles: data.articles.length,
      events: data.events.length,
      people: data.people.length,
      organizations: data.organizations.length,
      topics: data.topics.length,
      quotations: data.quotes.length,
      annotations: attestations.length,
      stretches: anchors.size,
      positions: anchors.size + data.sources.flatMap(({ regions }) => regions).length,
      words: attestations.flatMap(({ segments }) => segments).length,
      captures: data.sources.length,
      errata: data.errata.length,
      decisions: data.events.flatMap(({ decisions }) => decisions).length,
      roles: roles.length,
    });
  });

  it("gives exact days to events and articles whose days are known exactly, and to no others", () => {
    const exact = Resource.of(graph, "schema:Event").map((event) => [
      event.id,
      event.text("schema:startDate"),
      event.text("schema:endDate"),
    ]);
    expect(exact.filter(([, start]) => start !== null)).toEqual([["assembly-2019-bremen", "2019-11-14", "2019-11-15"]]);
    const published = Resource.of(graph, "schema:NewsArticle").map((article) => [
      article.id,
      article.text("schema:datePublished"),
    ]);
    const expected = data.articles.map((article) => [
      article.id,
      /^\d{4}-\d{2}-\d{2}$/.test(article.published?.edtf ?? "") ? article.published!.edtf : null,
    ]);
    expect(published.toSorted()).toEqual(expected.toSorted());
  });

  it("marks dates as EDTF", () => {
    const dates = ["dcterms:date", "dcterms:issued"].flatMap((property) =>
      graph.getQuads(null, full(property), null, null).map(({ object }) => object),
    );
    expect(dates).toHaveLength(data.events.length + data.articles.filter(({ published }) => published).length);
    const types = dates.map((term) => (term.termType === "Literal" ? term.datatype.value : term.termType));
    expect(types.filter((type) => type !== "http://id.loc.gov/datatypes/edtf/EDTF")).toEqual([]);
  });

  it("says that words were said at an event only where a text says so", () => {
    const recorded = Resource.of(graph, "schema:Quotation").filter((quotation) => quotation.one("schema:recordedAt"));
    const expected = data.quotes.filter(({ eventRelation }) => eventRelation === "said-at");
    expect(recorded.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });

  it("never claims that a person belongs to an organization without saying which article says so", () => {
    const direct = Resource.of(graph, "schema:Person").flatMap((person) =>
      person.all("schema:affiliation").filter((role) => !role.isA("schema:Role") || !role.one("dcterms:source")),
    );
    expect(direct).toEqual([]);
  });

  it("lists no person twice as performer and keeps hosts apart", () => {
    const [bremen] = Resource.of(graph, "schema:Event").filter(({ id }) => id === "assembly-2019-bremen");
    const participants = data.events.find(({ id }) => id === "assembly-2019-bremen")!.participants;
    const people = (isHost: boolean) =>
      participants.filter(({ capacity }) => (capacity === "host") === isHost).map(({ person }) => person);
    expect(bremen!.idsOf("schema:performer").toSorted()).toEqual(people(false).toSorted());
    expect(bremen!.idsOf("schema:contributor").toSorted()).toEqual(people(true).toSorted());
  });

  it("keeps the characters of an address that no IRI may have", async () => {
    const records = filled();
    const [article] = records.articles;
    const strange = { ...records, articles: [{ ...article!, url: 'https://example.org/?q={a|b}^"c"' }] };
    const [found] = Resource.of(await graphOf(strange), "schema:NewsArticle");
    expect(found!.one("schema:url")?.term.value).toBe("https://example.org/?q=%7Ba%7Cb%7D%5E%22c%22");
  });

  it("has one line per resource, and the same bytes on every run", async () => {
    expect(await documentOf(data)).toBe(document);
    const lines = document.trimEnd().split("\n").slice(2, -1);
    expect(
      lines.map((line) => JSON.parse(line.replace(/,$/, "")) as object).filter((node) => !("@id" in node)),
    ).toEqual([]);
  });

  describeReader(pythonWith(["rdflib"], "pip install rdflib"), (run) => {
    it("has the same statements there", () => {
      const program = [
        "import sys, json, rdflib",
        "from rdflib.compare import to_isomorphic",
        "document, nquads = json.load(sys.stdin)",
        "ours = rdflib.Graph().parse(data=document, format='json-ld')",
        "theirs = rdflib.Graph().parse(data=nquads, format='nt')",
        "print(len(ours), to_isomorphic(ours) == to_isomorphic(theirs))",
      ];
      const found = run(["-c", program.join("\n")], JSON.stringify([document, nquads]));
      expect(found.trim()).toBe(`${graph.size} True`);
    });
  });
});

describe("a quote as linked data", () => {
  it("is these statements", async () => {
    const world: Records = {
      articles: [],
      events: [],
      people: [],
      organizations: [],
      topics: [],
      quotes: [
        make.quote("weber-patience", {
          speaker: "weber",
          event: "congress",
          eventRelation: "said-at",
          text: "Geduld ist alles",
          gist: { de: "Man muss warten können.", en: "One has to be able to wait." },
        }),
      ],
      sources: [],
      errata: [],
      ids: [],
    };
    const statements = (await canonical(await documentOf(world)))
      .split("\n")
      .filter((line) => !/^<urn:vitako-dataset:meta:/.test(line))
      .map((line) =>
        line
          .replaceAll("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:")
          .replaceAll("http://www.w3.org/2001/XMLSchema#", "xsd:")
          .replaceAll("http://www.w3.org/ns/oa#", "oa:")
          .replaceAll("http://purl.org/dc/terms/", "dcterms:")
          .replaceAll("http://schema.org/", "schema:")
          .replaceAll("urn:vitako-dataset:", ":"),
      )
      .join("\n");
    expect(statements).toMatchInlineSnapshot(`
      "<:report:capture:0-16:position> <rdf:type> <oa:TextPositionSelector> .
      <:report:capture:0-16:position> <oa:end> "16"^^<xsd:nonNegativeInteger> .
      <:report:capture:0-16:position> <oa:start> "0"^^<xsd:nonNegativeInteger> .
      <:report:capture:0-16:words> <rdf:type> <oa:TextQuoteSelector> .
      <:report:capture:0-16:words> <oa:exact> "Geduld ist alles" .
      <:report:capture:0-16> <schema:sha256> "0000000000000000000000000000000000000000000000000000000000000000" .
      <:report:capture:0-16> <rdf:type> <oa:SpecificResource> .
      <:report:capture:0-16> <oa:hasSelector> <:report:capture:0-16:position> .
      <:report:capture:0-16> <oa:hasSelector> <:report:capture:0-16:words> .
      <:report:capture:0-16> <oa:hasSource> <:report:capture> .
      <:weber-patience:in:report> <dcterms:source> <:report> .
      <:weber-patience:in:report> <rdf:type> <oa:Annotation> .
      <:weber-patience:in:report> <oa:hasBody> <:weber-patience> .
      <:weber-patience:in:report> <oa:hasTarget> <:report:capture:0-16> .
      <:weber-patience:in:report> <oa:motivatedBy> <oa:identifying> .
      <:weber-patience:in:report> <:vocab:attributionBasis> "named" .
      <:weber-patience:in:report> <:vocab:confidence> "certain" .
      <:weber-patience:in:report> <:vocab:manner> "direct" .
      <:weber-patience:in:report> <:vocab:zone> "body" .
      <:weber-patience> <schema:abstract> "Man muss warten können."@de .
      <:weber-patience> <schema:abstract> "One has to be able to wait."@en .
      <:weber-patience> <schema:inLanguage> "de" .
      <:weber-patience> <schema:isBasedOn> <:report> .
      <:weber-patience> <schema:isPartOf> <:report> .
      <:weber-patience> <schema:recordedAt> <:congress> .
      <:weber-patience> <schema:spokenByCharacter> <:weber> .
      <:weber-patience> <schema:text> "Geduld ist alles"@de .
      <:weber-patience> <rdf:type> <schema:Quotation> .
      <:weber-patience> <:vocab:event> <:congress> .
      <:weber-patience> <:vocab:eventRelation> "said-at" .
      "
    `);
  });
});

describe("the version in the file", () => {
  it("is that of the package", async () => {
    const [dataset] = Resource.of(await graphOf(filled()), "schema:Dataset");
    expect(dataset!.text("schema:version")).toBe((readJson("package.json") as { version: string }).version);
  });
});
