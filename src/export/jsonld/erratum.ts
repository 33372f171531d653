import type { Erratum } from "../../generated/types.js";
import { iri } from "./iri.js";
import { type Node, node } from "./node.js";

export const erratum = (record: Erratum): Node =>
  node({
    "@id": iri(record.id),
    "@type": "CorrectionComment",
    scope: record.scope,
    about: iri(record.record),
    field: record.field,
    source: record.article && iri(record.article),
    printed: record.printed,
    corrected: record.corrected,
    kind: record.kind,
    note: record.note,
    since: record.since,
  });
