import type { Article, Attestation, Quote } from "../generated/types.js";
import { byId, type Ref } from "./lookup.js";

/** One printed version of a quote, and the article that prints it. */
export interface PrintedVersion {
  readonly attestation: Attestation;
  readonly article: Article;
}

/**
 * The printed versions of a quote, each with its article. One in an article that is not among
 * `articles` is left out.
 *
 * @example
 * attestationsOf(quotes, articles, "lindner-data-must-be-safe").map(({ article }) => article.id);
 * // ["kommune21-bremen", "lecos-bremen"]
 */
export function attestationsOf(
  quotes: readonly Quote[],
  articles: readonly Article[],
  quote: Ref<Quote>,
): readonly PrintedVersion[] {
  const record = typeof quote === "string" ? byId(quotes, quote) : quote;
  return (record?.attestations ?? []).flatMap((attestation) => {
    const article = byId(articles, attestation.article);
    return article ? [{ attestation, article }] : [];
  });
}
