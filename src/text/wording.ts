import type { Article, Attestation } from "../generated/types.js";
import { words } from "./overlap.js";

/** The words of an attestation as one text: its segments joined by a blank. */
export function wordingOf(attestation: Attestation): string {
  return attestation.segments.map((segment) => segment.text).join(" ");
}

/**
 * The attestation that gives a quote its text: the one with the most words, of equals the one whose
 * article was published first (an unknown date comes last), then the one with the smallest article id.
 */
export function chooseWording(
  attestations: readonly Attestation[],
  articleOf: (id: string) => Article | undefined,
): Attestation | undefined {
  if (attestations.length < 2) return attestations[0];
  const ranked = attestations.map((attestation) => ({
    attestation,
    words: words(wordingOf(attestation)).length,
    published: articleOf(attestation.article)?.published?.earliest ?? "9999-12-31",
  }));
  ranked.sort((a, b) => {
    if (a.words !== b.words) return b.words - a.words;
    if (a.published !== b.published) return a.published < b.published ? -1 : 1;
    return a.attestation.article < b.attestation.article ? -1 : 1;
  });
  return ranked[0]!.attestation;
}
