import { meta } from "../generated/meta.js";
import type { Format, Records } from "./format.js";
import { article } from "./jsonld/article.js";
import { capture } from "./jsonld/capture.js";
import { context } from "./jsonld/context.js";
import { erratum } from "./jsonld/erratum.js";
import { event } from "./jsonld/event.js";
import { DATASET, TOPICS } from "./jsonld/iri.js";
import { ledgerEntry } from "./jsonld/ledger-entry.js";
import { type Node, node } from "./jsonld/node.js";
import { organization } from "./jsonld/organization.js";
import { person } from "./jsonld/person.js";
import { attestation, quotation } from "./jsonld/quotation.js";
import { topic } from "./jsonld/topic.js";

const DESCRIPTION =
  "Positions (oa:start, oa:end) count Unicode code points from 0, the end exclusive, as the Web Annotation Data Model " +
  "demands. They are counted in the captured text of an article after normalisation nfc-lf, not in its web page; the " +
  "captured text is not published, and schema:sha256 is the digest of exactly the stretch in UTF-8. Where an annotation " +
  "has several targets, the words of all of them in order of position are what the article prints of the quote.";

const dataset = (): Node =>
  node({
    "@id": DATASET,
    "@type": "Dataset",
    name: meta.name,
    version: meta.version,
    license: "https://creativecommons.org/licenses/by/4.0/",
    description: DESCRIPTION,
  });

const scheme = (): Node =>
  node({
    "@id": TOPICS,
    "@type": "ConceptScheme",
    prefLabel: { de: "Themen des Datensatzes", en: "Topics of the dataset" },
  });

function* nodes(records: Records): Generator<Node> {
  yield dataset();
  yield scheme();
  for (const record of records.articles) yield article(record);
  for (const record of records.events) yield event(record);
  for (const record of records.people) yield person(record);
  for (const record of records.organizations) yield organization(record);
  for (const record of records.topics) yield topic(record);
  for (const quote of records.quotes) {
    yield quotation(quote);
    for (const record of quote.attestations) yield attestation(quote, record);
  }
  for (const record of records.sources) yield capture(record);
  for (const record of records.errata) yield erratum(record);
  for (const record of records.ids) yield ledgerEntry(record);
}

function* textOf(records: Records): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let separator = "\n";
  for (const each of nodes(records)) {
    yield separator + JSON.stringify(each);
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** Linked data: schema.org, W3C Web Annotation and SKOS, with a context inside the file. */
export const jsonld: Format = {
  name: "jsonld",
  description:
    "linked data: schema.org, Web Annotation targets for the anchors, SKOS topics; the context is in the file",
  drops: "No record and no field. Lists whose order says nothing have none, and what is null is not stated.",
  files: (records) => [{ name: `${meta.name}.jsonld`, content: textOf(records) }],
};
