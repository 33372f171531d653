/*
 * Records are named by URNs, because the package has no web domain of its own: an http address would promise a page
 * that nobody serves, and a relative address would mean something else in every folder. The names are of the form of
 * RFC 8141; the namespace `vitako-dataset` is not registered with IANA. The ids have no colon, so that what has one
 * after the first is never the name of a record.
 */

/** How the names of all records begin. */
const RECORDS = "urn:vitako-dataset:";

/** How the names of the terms begin that no published vocabulary has. */
export const VOCABULARY = `${RECORDS}vocab:`;

/**
 * The name of a record, in every release the same.
 *
 * @example
 * iri("lecos-bremen"); // "urn:vitako-dataset:lecos-bremen"
 */
export const iri = (id: string): string => RECORDS + id;

/** The dataset as a whole. */
export const DATASET = iri("meta:dataset");

/** The vocabulary that all topics belong to. */
export const TOPICS = iri("meta:topics");

/** The captured text of an article, in which the positions are counted. */
export const captureIri = (article: string): string => iri(`${article}:capture`);

/** A stretch of a captured text. */
export const stretchIri = (article: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${captureIri(article)}:${start}-${end}`;

/** What one article prints of a quote. */
export const attestationIri = (quote: string, article: string): string => iri(`${quote}:in:${article}`);

/**
 * A web address as an IRI. An address may have characters that an IRI may not; a reader of JSON-LD drops a statement
 * whose object is no IRI without a word.
 */
export const webIri = (address: string): string => address.replace(/["<>\\^`{|}]/g, encodeURIComponent);
