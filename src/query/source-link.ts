import type { Article, Attestation } from "../generated/types.js";
import { textFragmentLink } from "../text/text-fragment.js";
import { byId } from "./lookup.js";

/**
 * A link to the quoted words on the page of the article (URL Fragment Text Directives), or `null` if
 * no address of the article is known. A browser goes to the first place with these words; one without
 * the feature opens the page at its beginning.
 *
 * @example
 * sourceLink(articles, byId(quotes, "lindner-data-must-be-safe")!.attestations[0]!);
 * // "https://www.kommune21.de/k21-meldungen/mitgliederversammlung-in-bremen#:~:text=Diese%20Daten%20m%C3%BCssen%20einfach%20sicher%20sein."
 */
export function sourceLink(articles: readonly Article[], attestation: Attestation): string | null {
  const url = byId(articles, attestation.article)?.url ?? null;
  return url === null
    ? null
    : textFragmentLink(
        url,
        attestation.segments.map(({ text }) => text),
      );
}
