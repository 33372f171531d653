import type { Context } from "../rules/context.js";
import type { Place } from "../rules/rule.js";

/** A string of the dataset that must occur in an article. */
export interface PrintedString {
  readonly text: string;
  /** The articles of which at least one prints it. */
  readonly articles: readonly string[];
  readonly at: Place;
}

/** Text in the curators' own words. */
export interface OwnString {
  readonly text: string;
  readonly at: Place;
}

const PRINTED = new Set(["Verbatim", "Headline"]);
const OWN = new Set(["OwnWords", "SummaryText", "Note"]);

type Json = Record<string, unknown>;

/** The articles that a value speaks for: those named nearest to it on the way from its record. */
function articlesFor(record: Json, place: Place): string[] {
  if (!("path" in place)) return [];
  const { collection, path } = place;
  const coverage = record.coverage as { article: string }[] | undefined;
  let articles = collection === "articles" ? [String(record.id)] : (coverage ?? []).map(({ article }) => article);
  let value: unknown = record;
  for (const key of path) {
    const { article, articles: several } = value as { article?: string; articles?: string[] };
    if (article !== undefined) articles = [article];
    if (several !== undefined) articles = several;
    value = (value as Json)[key];
  }
  return articles;
}

/** Every string that some article must print. (The text of a quote is that of its segments.) */
export function printedStrings(context: Context): PrintedString[] {
  const strings: PrintedString[] = [];
  context.visit(PRINTED, (text: string, _type, placeOf, record) => {
    const at = placeOf();
    const articles = articlesFor(record as Json, at);
    if (articles.length > 0) strings.push({ text, articles, at });
  });
  return strings;
}

/** Every text of the curators. */
export function ownStrings(context: Context): OwnString[] {
  const strings: OwnString[] = [];
  context.visit(OWN, (text: string, _type, at) => strings.push({ text, at: at() }));
  return strings;
}
