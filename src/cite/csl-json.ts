import { type Citation, type Locator, locatorsInWords } from "./citation.js";
import { boundsInWords, certainPart } from "./published.js";

/** A name in CSL-JSON. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date in CSL-JSON. */
export type CslDate = { readonly "date-parts": readonly (readonly number[])[] } | { readonly literal: string };

/** What this package says in CSL-JSON, the input of citation processors (CSL 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage" | "chapter";
  readonly author?: readonly CslName[];
  readonly title: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly locator?: string;
  readonly note?: string;
  /** Where the quoted words stand, and their digests. */
  readonly custom?: { readonly segments: readonly Locator[] };
}

function issued({ published }: Citation): { readonly issued?: CslDate } {
  if (published === null) return {};
  const part = certainPart(published);
  if (part) return { issued: { "date-parts": [part.split("-").map(Number)] } };
  const bounds = boundsInWords(published);
  return bounds ? { issued: { literal: bounds } } : {};
}

/* A quotation is a contribution of the speaker to what the article prints. */
function ownVariables({ quotation, kind, title, publisher }: Citation): Omit<CslItem, "id" | "language"> {
  if (!quotation) {
    return kind === "news"
      ? { type: "article-newspaper", title, "container-title": publisher }
      : { type: "webpage", title, publisher };
  }
  const { speaker, words, locators } = quotation;
  return {
    type: "chapter",
    author: [speaker.given === "" ? { literal: speaker.family } : { family: speaker.family, given: speaker.given }],
    title: words,
    "container-title": title,
    publisher,
    locator: locatorsInWords(locators),
    custom: { segments: locators },
  };
}

/**
 * A citation in CSL-JSON. Of a date that is not known exactly it has the year or the month, if that is certain, else its
 * bounds in words.
 */
export function cslItem(citation: Citation): CslItem {
  const { key, url, language, notes } = citation;
  return {
    id: key,
    ...ownVariables(citation),
    ...issued(citation),
    ...(url !== null && { URL: url }),
    language,
    ...(notes.length > 0 && { note: notes.join(". ") }),
  };
}
