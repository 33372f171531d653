import type { Quote } from "../../src/generated/types.js";
import { digest } from "../../src/text/digest.js";
import { quotedStretches } from "../../src/text/marks.js";
import type { CapturedText } from "./capture.js";
import type { DraftMark } from "./draft.js";

/**
 * The complete ledger of quotation marks of a capture: stretches that a quote is anchored at belong
 * to that quote, others keep the class that a curator gave them, new ones are unclassified.
 */
export function ledgerOf(capture: CapturedText, quotes: readonly Quote[]): DraftMark[] {
  const { points, source } = capture;
  const quoteAt = new Map<string, string>();
  for (const quote of quotes) {
    for (const { article, segments } of quote.attestations) {
      if (article !== source.article) continue;
      for (const { start, end } of segments) quoteAt.set(`${start}-${end}`, quote.id);
    }
  }
  return quotedStretches(points.text).map(({ start, end }) => {
    const sha256 = digest(points.slice(start, end));
    const quote = quoteAt.get(`${start}-${end}`);
    if (quote !== undefined) return { start, end, sha256, class: "speech", quote, reason: null };
    const known = source.marks?.find((mark) => mark.start === start && mark.end === end && mark.sha256 === sha256);
    return known && known.quote === null
      ? known
      : { start, end, sha256, class: "unclassified", quote: null, reason: null };
  });
}
