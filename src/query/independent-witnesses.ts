import type { Article, Quote } from "../generated/types.js";
import { attestationsOf } from "./attestations-of.js";
import { byId, type Ref } from "./lookup.js";

/** The ids of all that an article's wording goes back to: the article, what it reworks, and the origins of these. */
function traces(articles: readonly Article[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const next of found) {
    const article = byId(articles, next);
    if (!article) continue;
    if (article.origin !== null) found.add(article.origin);
    for (const derivation of article.derivedFrom) found.add(derivation.article);
  }
  return found;
}

/**
 * How many of the articles that print a quote are independent of each other. Articles with the same
 * origin are one witness, and so are articles of which one reworks the other or which rework the
 * same one, directly or through others: the quote of the example stands in three articles.
 *
 * @example
 * independentWitnesses(quotes, articles, "luehr-opposite-will-be-the-case"); // 1
 */
export function independentWitnesses(
  quotes: readonly Quote[],
  articles: readonly Article[],
  quote: Ref<Quote>,
): number {
  let witnesses: ReadonlySet<string>[] = [];
  for (const { article } of attestationsOf(quotes, articles, quote)) {
    const own = traces(articles, article.id);
    const related = witnesses.filter((witness) => [...own].some((trace) => witness.has(trace)));
    const merged = new Set([own, ...related].flatMap((witness) => [...witness]));
    witnesses = [...witnesses.filter((witness) => !related.includes(witness)), merged];
  }
  return witnesses.length;
}
