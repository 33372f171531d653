import type { Mark, Region, Source } from "../../generated/types.js";
import { captureIri, iri } from "./iri.js";
import { type Node, node } from "./node.js";
import { stretch } from "./stretch.js";

const region = (article: string, { kind, start, end }: Region): Node =>
  node({
    "@id": `${captureIri(article)}:region:${start}-${end}`,
    "@type": ["TextPositionSelector", "Region"],
    start,
    end,
    kind,
  });

const mark = (article: string, record: Mark): Node =>
  node({
    ...stretch(article, record),
    "@type": ["SpecificResource", "Mark"],
    kind: record.class,
    quote: record.quote && iri(record.quote),
    reason: record.reason,
  });

/** The audit trail of a captured text. The text itself is not published. */
export const capture = ({ article, capture: taken, ...record }: Source): Node =>
  node({
    "@id": captureIri(article),
    "@type": "TextObject",
    encodesCreativeWork: iri(article),
    extent: taken.extent,
    earliest: taken.earliest,
    latest: taken.latest,
    note: taken.note,
    normalization: record.normalization,
    sha256: record.sha256,
    codePoints: record.codePoints,
    region: record.regions.map((part) => region(article, part)),
    mark: record.marks.map((entry) => mark(article, entry)),
  });
