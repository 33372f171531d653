/*
 * Citations of articles, and of quotes as each article prints them. Nothing here needs Node or another package.
 */
export { type Citable, type Citation, citationsOf, type Locator, type Quotation } from "./citation.js";
export { cite, type CitationStyle, citationStyles, written } from "./cite.js";
export { type CslDate, cslItem, type CslItem, type CslName } from "./csl-json.js";
