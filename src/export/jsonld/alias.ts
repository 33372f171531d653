import type { Alias } from "../../generated/types.js";
import { iri } from "./iri.js";
import { type Node, node } from "./node.js";

/** Another name, with the article that prints it. */
export const alias = ({ value, article }: Alias): Node =>
  node({ "@type": "Alias", verbatim: value, source: iri(article) });
