import type { Quote, Source } from "../generated/types.js";
import { CodePoints } from "../text/code-points.js";
import { digest } from "../text/digest.js";
import { type QuotedStretch, quotedStretches } from "../text/marks.js";
import { normalize } from "../text/normalize.js";

/** A text that somebody holds, made ready to be compared with what the dataset records. */
export interface HeldText {
  /** The name under which it was given, usually that of its file. */
  readonly name: string;
  /** What was given, before normalisation. */
  readonly raw: string;
  /** The text after normalisation, by code points. */
  readonly points: CodePoints;
  readonly sha256: string;
  /** Every quoted stretch that the text has, with the digest of its words. */
  readonly marks: readonly (QuotedStretch & { readonly sha256: string })[];
}

export function heldText(name: string, raw: string): HeldText {
  const text = normalize(raw);
  const points = new CodePoints(text);
  const marks = quotedStretches(text).map((mark) => ({ ...mark, sha256: digest(points.slice(mark.start, mark.end)) }));
  return { name, raw, points, sha256: digest(text), marks };
}

/** The text that belongs to a source: the very text that was captured, or one that shares most of its quotations. */
export interface Recognition {
  readonly source: Source;
  readonly held: HeldText | undefined;
  readonly exact: boolean;
}

/* Below this share of common quotations, a text is another article and not another state of this one. */
const LEAST_LIKENESS = 0.5;

/** A text with every kind of blank as one space, for comparisons in which blanks do not count. */
export function foldBlanks(text: string): string {
  return text.replace(/\s+/g, " ");
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The share (0 to 1) of the quoted stretches, or of the anchored words, of a source that a text has as well. */
function likeness(source: Source, quotes: readonly Quote[], held: HeldText): number {
  const digests = new Set(held.marks.map(({ sha256 }) => sha256));
  const text = foldBlanks(held.points.text);
  const segments = quotes
    .flatMap(({ attestations }) => attestations)
    .filter(({ article }) => article === source.article)
    .flatMap((attestation) => attestation.segments);
  return Math.max(
    share(source.marks.filter(({ sha256 }) => digests.has(sha256)).length, source.marks.length),
    share(segments.filter((segment) => text.includes(foldBlanks(segment.text))).length, segments.length),
  );
}

/**
 * Finds the text of each source, whatever its name: by its digest, or else the text of most
 * likeness. A text belongs to one source at most.
 */
export function recognise(
  sources: readonly Source[],
  quotes: readonly Quote[],
  texts: readonly HeldText[],
): Recognition[] {
  const exact = new Map(sources.map((source) => [source, texts.find(({ sha256 }) => sha256 === source.sha256)]));
  const taken = new Set(exact.values());
  const pairs = sources
    .filter((source) => !exact.get(source))
    .flatMap((source) => texts.filter((held) => !taken.has(held)).map((held) => ({ source, held })))
    .map((pair) => ({ ...pair, score: likeness(pair.source, quotes, pair.held) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score);
  const similar = new Map<Source, HeldText>();
  for (const { source, held } of pairs) {
    if (similar.has(source) || taken.has(held)) continue;
    similar.set(source, held);
    taken.add(held);
  }
  return sources.map((source) => {
    const same = exact.get(source);
    return { source, held: same ?? similar.get(source), exact: same !== undefined };
  });
}
