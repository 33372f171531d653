import { captureIri, stretchIri } from "./iri.js";
import { type Node, node } from "./node.js";

interface Anchored {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/**
 * A stretch of the captured text of an article: by its position and, where the words are part of the dataset, by the
 * words. A quoted stretch and its mark in the ledger are one resource; its selectors have names so that they are one, too.
 */
export function stretch(article: string, { start, end, sha256 }: Anchored, words: string | null = null): Node {
  const id = stretchIri(article, { start, end });
  const selectors = [
    node({ "@id": `${id}:position`, "@type": "TextPositionSelector", start, end }),
    words === null ? [] : node({ "@id": `${id}:words`, "@type": "TextQuoteSelector", exact: words }),
  ].flat();
  return node({
    "@id": id,
    "@type": "SpecificResource",
    hasSource: captureIri(article),
    hasSelector: selectors,
    sha256,
  });
}
