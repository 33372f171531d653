import type { Article, Quote } from "../generated/types.js";
import { Derived } from "./derived.js";
import { groupByEach, idOf, type Ref } from "./lookup.js";

const byArticle = /* @__PURE__ */ new Derived((quotes: readonly Quote[]) =>
  groupByEach(quotes, (quote) => quote.attestations.map((attestation) => attestation.article)),
);

/**
 * The quotes that an article prints, whole or in part.
 *
 * @example
 * quotesIn(quotes, "kommune21-2021-strategy").length; // 3
 */
export function quotesIn(quotes: readonly Quote[], article: Ref<Article>): readonly Quote[] {
  return byArticle.of(quotes).get(idOf(article)) ?? [];
}
