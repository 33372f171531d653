import type { Article } from "../../generated/types.js";
import { publication } from "./dating.js";
import { iri, webIri } from "./iri.js";
import { type Node, node } from "./node.js";

export const article = ({ published, ...record }: Article): Node =>
  node({
    "@id": iri(record.id),
    "@type": "NewsArticle",
    headline: record.title,
    alternativeHeadline: record.kicker,
    publisher: iri(record.publisher),
    publisherBasis: record.publisherBasis,
    publisherNote: record.publisherNote,
    origin: record.origin && iri(record.origin),
    kind: record.kind,
    creditText: record.byline,
    ...publication(published),
    url: record.url && webIri(record.url),
    urlBasis: record.urlBasis,
    inLanguage: record.language,
    isBasedOn: record.derivedFrom.map((derivation) => iri(derivation.article)),
    derivation: record.derivedFrom.map((derivation) =>
      node({
        "@type": "Derivation",
        source: iri(derivation.article),
        basis: derivation.basis,
        sharedEightGrams: String(derivation.sharedEightGrams),
        longestSharedRun: derivation.longestSharedRun,
      }),
    ),
    keywords: record.keywords,
    /* Statements have no order; a list has. */
    printedKeywords: record.keywords,
    about: record.topics.map(iri),
    abstract: record.summary,
  });
