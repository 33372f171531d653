import type { Store } from "n3";
import type { CollectionName } from "../../src/text/canonical.js";
import { full, Resource } from "./jsonld-graph.js";

/* The way back: records from statements, written without a look at how the statements are made. */

function date(record: Resource, edtf: string) {
  const dating = record.one("vocab:dating");
  return (
    dating && {
      edtf: record.text(edtf),
      earliest: dating.text("vocab:earliest"),
      latest: dating.text("vocab:latest"),
      verbatim: dating.text("vocab:verbatim", "de"),
      basis: dating.text("vocab:basis"),
      note: dating.text("skos:note", "en"),
    }
  );
}

const web = (record: Resource, property: string) => record.one(property)?.term.value ?? null;

const topics = (record: Resource) =>
  record
    .all("schema:about")
    .filter((thing) => thing.isA("skos:Concept"))
    .map(({ id }) => id);

const aliases = (record: Resource) =>
  record.all("vocab:alias").map((alias) => ({
    value: alias.text("vocab:verbatim", "de"),
    article: alias.idOf("dcterms:source"),
  }));

const article = (record: Resource) => ({
  id: record.id,
  title: record.text("schema:headline", "de"),
  kicker: record.text("schema:alternativeHeadline", "de"),
  publisher: record.idOf("schema:publisher"),
  publisherBasis: record.text("vocab:publisherBasis"),
  publisherNote: record.text("vocab:publisherNote", "en"),
  origin: record.idOf("vocab:origin"),
  kind: record.text("vocab:kind"),
  byline: record.text("schema:creditText", "de"),
  published: date(record, "dcterms:issued"),
  url: web(record, "schema:url"),
  urlBasis: record.text("vocab:urlBasis"),
  language: record.text("schema:inLanguage"),
  derivedFrom: record.all("vocab:derivation").map((derivation) => ({
    article: derivation.idOf("dcterms:source"),
    basis: derivation.text("vocab:basis"),
    sharedEightGrams: derivation.number("vocab:sharedEightGrams"),
    longestSharedRun: derivation.number("vocab:longestSharedRun"),
  })),
  keywords: record.list("vocab:printedKeywords"),
  topics: topics(record),
  summary: record.localized("schema:abstract"),
});

const modes: Readonly<Record<string, string>> = {
  [full("schema:OfflineEventAttendanceMode")]: "in-person",
  [full("schema:OnlineEventAttendanceMode")]: "online",
};

const event = (record: Resource) => ({
  id: record.id,
  kind: record.text("vocab:kind"),
  name: record.localized("schema:name"),
  date: date(record, "dcterms:date"),
  format: {
    value: modes[web(record, "schema:eventAttendanceMode") ?? ""] ?? null,
    basis: record.text("vocab:formatBasis"),
    note: record.text("vocab:formatNote", "en"),
  },
  place:
    record
      .all("schema:location")
      .map((place) => ({
        name: place.text("schema:name"),
        iso3166: place.one("schema:containedInPlace")?.text("schema:identifier") ?? null,
      }))
      .at(0) ?? null,
  organizer: record.idOf("schema:organizer"),
  host: record.idOf("vocab:host"),
  partOf: record.idOf("schema:superEvent"),
  coverage: record.all("vocab:coverage").map((coverage) => ({
    article: coverage.idOf("dcterms:source"),
    basis: coverage.text("vocab:basis"),
    note: coverage.text("skos:note", "en"),
  })),
  participants: record.all("vocab:participation").map((participation) => ({
    person: participation.idOf("vocab:person"),
    capacity: participation.text("vocab:capacity"),
    article: participation.idOf("dcterms:source"),
    note: participation.text("skos:note", "en"),
  })),
  decisions: record.all("vocab:decision").map((decision) => ({
    id: decision.id,
    subject: decision.localized("schema:name"),
    kind: decision.text("vocab:kind"),
    modality: decision.text("vocab:modality"),
    article: decision.idOf("dcterms:source"),
    conflictsWith: decision.idOf("vocab:conflictsWith"),
    note: decision.text("skos:note", "en"),
  })),
  topics: topics(record),
});

const person = (record: Resource) => ({
  id: record.id,
  name: { given: record.text("schema:givenName"), family: record.text("schema:familyName") },
  honorifics: record.all("vocab:honorific").map((honorific) => ({
    value: honorific.text("vocab:verbatim", "de"),
    articles: honorific.idsOf("dcterms:source"),
  })),
  aliases: record.all("vocab:alias").map((alias) => ({
    value: alias.text("vocab:verbatim", "de"),
    kind: alias.text("vocab:kind"),
    article: alias.idOf("dcterms:source"),
  })),
  roles: record.all("schema:affiliation").map((role) => ({
    organization: role.idOf("schema:affiliation"),
    title: role.localized("schema:roleName"),
    verbatim: role.text("vocab:verbatim", "de"),
    kind: role.text("vocab:kind"),
    article: role.idOf("dcterms:source"),
    onBehalfOf: role.text("vocab:onBehalfOf", "de"),
    note: role.text("skos:note", "en"),
  })),
  sameAs: record.all("schema:sameAs").map(({ term }) => term.value),
});

const organization = (record: Resource) => ({
  id: record.id,
  name: record.text("schema:name", "de"),
  shortName: record.text("vocab:shortName"),
  nameEn: record.text("schema:name", "en"),
  kind: record.text("vocab:kind"),
  parent: record.idOf("schema:parentOrganization"),
  aliases: aliases(record),
  website: web(record, "schema:url"),
  websiteBasis: record.text("vocab:urlBasis"),
  sameAs: record.all("schema:sameAs").map(({ term }) => term.value),
});

const topic = (record: Resource) => ({
  id: record.id,
  label: record.localized("skos:prefLabel"),
  definition: record.localized("skos:definition"),
  kind: record.text("vocab:kind"),
  broader: record.idOf("skos:broader"),
  aliases: aliases(record),
});

function anchor(stretch: Resource) {
  const selectors = stretch.all("oa:hasSelector");
  const position = selectors.find((selector) => selector.isA("oa:TextPositionSelector"))!;
  const words = selectors.find((selector) => selector.isA("oa:TextQuoteSelector"));
  return {
    text: words?.text("oa:exact"),
    start: position.number("oa:start"),
    end: position.number("oa:end"),
    sha256: stretch.text("schema:sha256"),
  };
}

const byStart = <Item extends { start: number }>(items: readonly Item[]) =>
  [...items].sort((a, b) => a.start - b.start);

const attestation = (annotation: Resource) => {
  const [cue] = annotation.all("vocab:cue");
  return {
    article: annotation.idOf("dcterms:source"),
    zone: annotation.text("vocab:zone"),
    manner: annotation.text("vocab:manner"),
    segments: byStart(annotation.all("oa:hasTarget").map(anchor)),
    cue: cue
      ? { text: cue.text("vocab:verbatim", "de"), lemma: cue.text("vocab:lemma", "de"), mood: cue.text("vocab:mood") }
      : null,
    attribution: {
      basis: annotation.text("vocab:attributionBasis"),
      confidence: annotation.text("vocab:confidence"),
      note: annotation.text("vocab:attributionNote", "en"),
    },
    onBehalfOf: annotation.text("vocab:onBehalfOf", "de"),
    note: annotation.text("skos:note", "en"),
  };
};

const quote = (record: Resource) => ({
  id: record.id,
  speaker: record.idOf("schema:spokenByCharacter"),
  event: record.idOf("vocab:event"),
  eventRelation: record.text("vocab:eventRelation"),
  text: record.text("schema:text", "de"),
  textFrom: record.idOf("schema:isBasedOn"),
  language: record.text("schema:inLanguage"),
  gist: record.localized("schema:abstract"),
  continues: record.idOf("vocab:continues"),
  topics: topics(record),
  attestations: Resource.of(record.graph, "oa:Annotation")
    .filter((annotation) => annotation.idOf("oa:hasBody") === record.id)
    .map(attestation),
  note: record.text("skos:note", "en"),
});

const source = (capture: Resource) => ({
  article: capture.idOf("schema:encodesCreativeWork"),
  capture: {
    extent: capture.text("vocab:extent"),
    earliest: capture.text("vocab:earliest"),
    latest: capture.text("vocab:latest"),
    note: capture.text("skos:note", "en"),
  },
  normalization: capture.text("vocab:normalization"),
  sha256: capture.text("schema:sha256"),
  codePoints: capture.number("vocab:codePoints"),
  regions: byStart(
    capture.all("vocab:region").map((region) => ({
      kind: region.text("vocab:kind"),
      start: region.number("oa:start"),
      end: region.number("oa:end"),
    })),
  ),
  marks: byStart(
    capture.all("vocab:mark").map((mark) => {
      const { text: _words, ...place } = anchor(mark);
      return {
        ...place,
        class: mark.text("vocab:kind"),
        quote: mark.idOf("vocab:quote"),
        reason: mark.text("vocab:reason", "en"),
      };
    }),
  ),
});

const erratum = (record: Resource) => ({
  id: record.id,
  scope: record.text("vocab:scope"),
  record: record.idOf("schema:about"),
  field: record.text("vocab:field"),
  article: record.idOf("dcterms:source"),
  printed: record.text("vocab:printed", "de"),
  corrected: record.text("vocab:corrected", "de"),
  kind: record.text("vocab:kind"),
  note: record.text("skos:note", "en"),
  since: record.text("vocab:since"),
});

const ledgerEntry = (record: Resource) => ({
  id: record.id,
  collection: record.text("vocab:collection"),
  since: record.text("vocab:released"),
  withdrawn: record.text("vocab:withdrawn"),
});

/** The dataset that a graph states. */
export function rebuilt(graph: Store): Record<CollectionName, object[]> {
  return {
    articles: Resource.of(graph, "schema:NewsArticle").map(article),
    events: Resource.of(graph, "schema:Event").map(event),
    people: Resource.of(graph, "schema:Person").map(person),
    organizations: Resource.of(graph, "schema:Organization").map(organization),
    topics: Resource.of(graph, "skos:Concept").map(topic),
    quotes: Resource.of(graph, "schema:Quotation").map(quote),
    sources: Resource.of(graph, "schema:TextObject").map(source),
    errata: Resource.of(graph, "schema:CorrectionComment").map(erratum),
    ids: graph.getSubjects(full("vocab:collection"), null, null).map((term) => ledgerEntry(new Resource(graph, term))),
  };
}
