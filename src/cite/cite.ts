import type { Article, Quote } from "../generated/types.js";
import type { Ref } from "../query/lookup.js";
import { biblatex } from "./biblatex.js";
import { bibtex } from "./bibtex.js";
import { type Citable, type Citation, citationsOf } from "./citation.js";
import { cslItem } from "./csl-json.js";
import { ris } from "./ris.js";
import { text } from "./text.js";

/** For each style, how citations are written in it. */
const writers = {
  text: (citations) => citations.map(text).join(""),
  bibtex: (citations) => citations.map(bibtex).join("\n"),
  biblatex: (citations) => citations.map(biblatex).join("\n"),
  ris: (citations) => citations.map(ris).join(""),
  "csl-json": (citations) => `${JSON.stringify(citations.map(cslItem), null, 2)}\n`,
} as const satisfies Record<string, (citations: readonly Citation[]) => string>;

/** How a citation can be written. */
export type CitationStyle = keyof typeof writers;

/** Every style, the plain one first. */
export const citationStyles = Object.keys(writers) as readonly CitationStyle[];

/** Citations in one style, as the content of one file. */
export const written = (citations: readonly Citation[], style: CitationStyle): string => writers[style](citations);

/**
 * The citation of an article, or those of a quote: one for each article that prints it. An unknown id has none.
 *
 * Names, titles and addresses are as in the dataset. Nothing is invented: there is no author where only a sign is
 * printed, no year where it is not certain, and no day of access.
 *
 * @param dataset the collections to look in
 * @param style "bibtex", "biblatex", "ris", "csl-json" or "text"
 * @example
 * import * as dataset from "vitako-dataset";
 * cite(dataset, "kommune21-2021-digital", "text");
 * // "„Digitale Mitgliederversammlung“, Kommune21, 2021-12-07.\n"
 */
export const cite = (dataset: Citable, record: Ref<Article | Quote>, style: CitationStyle): string =>
  written(citationsOf(dataset, record), style);
