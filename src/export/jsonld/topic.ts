import type { Topic } from "../../generated/types.js";
import { alias } from "./alias.js";
import { iri, TOPICS } from "./iri.js";
import { type Node, node } from "./node.js";

export const topic = ({ id, label, definition, kind, broader, aliases }: Topic): Node =>
  node({
    "@id": iri(id),
    "@type": "Concept",
    prefLabel: label,
    /* SKOS forbids that a label be preferred and alternative at once; the alias itself still tells who prints it. */
    altLabel: [...new Set(aliases.map(({ value }) => value))].filter((value) => value !== label.de),
    definition,
    kind,
    broader: broader && iri(broader),
    inScheme: TOPICS,
    topConceptOf: broader === null ? TOPICS : null,
    alias: aliases.map(alias),
  });
