import type { Article, Quote } from "../generated/types.js";
import { groupBy, idOf, once, type Ref } from "./lookup.js";

const byArticle = (quotes: readonly Quote[]) =>
  groupBy(quotes, (quote) => quote.attestations.map((attestation) => attestation.article));

/**
 * The quotes that an article prints, whole or in part.
 *
 * @example
 * quotesIn(quotes, "kommune21-2021-strategy").length; // 3
 */
export function quotesIn(quotes: readonly Quote[], article: Ref<Article>): readonly Quote[] {
  return once(byArticle, quotes).get(idOf(article)) ?? [];
}
