import type { Attestation, Quote } from "../../generated/types.js";
import { attestationIri, iri } from "./iri.js";
import { type Node, node } from "./node.js";
import { stretch } from "./stretch.js";

/** What was said. That it was said at an event is stated only where a text says so. */
export const quotation = (quote: Quote): Node =>
  node({
    "@id": iri(quote.id),
    "@type": "Quotation",
    spokenByCharacter: iri(quote.speaker),
    event: quote.event && iri(quote.event),
    eventRelation: quote.eventRelation,
    recordedAt: quote.eventRelation === "said-at" && quote.event ? iri(quote.event) : null,
    text: quote.text,
    isBasedOn: iri(quote.textFrom),
    inLanguage: quote.language,
    abstract: quote.gist,
    continues: quote.continues && iri(quote.continues),
    about: [...quote.topics, ...(quote.eventRelation === "said-about" && quote.event ? [quote.event] : [])].map(iri),
    isPartOf: quote.attestations.map(({ article }) => iri(article)),
    note: quote.note,
  });

/** That an article prints a quote, and where: an annotation of its captured text whose body is the quote. */
export const attestation = (quote: Quote, { cue, ...record }: Attestation): Node =>
  node({
    "@id": attestationIri(quote.id, record.article),
    "@type": "Annotation",
    motivatedBy: "oa:identifying",
    hasBody: iri(quote.id),
    hasTarget: record.segments.map((segment) => stretch(record.article, segment, segment.text)),
    source: iri(record.article),
    zone: record.zone,
    manner: record.manner,
    cue: cue && node({ "@type": "Cue", verbatim: cue.text, lemma: cue.lemma, mood: cue.mood }),
    attributionBasis: record.attribution.basis,
    confidence: record.attribution.confidence,
    attributionNote: record.attribution.note,
    onBehalfOf: record.onBehalfOf,
    note: record.note,
  });
