import type { Mark, Quote, Region, Segment, Source } from "../generated/types.js";
import { codePointLength } from "../text/code-points.js";
import { digest } from "../text/digest.js";
import { quotedStretches } from "../text/marks.js";
import { words } from "../text/overlap.js";
import { textFragmentLink } from "../text/text-fragment.js";
import type { Context } from "./context.js";
import { type Place, type Rule, shown } from "./rule.js";

/** A segment as one article prints it. */
interface Printed {
  readonly quote: Quote;
  readonly article: string;
  readonly zone: string;
  readonly segment: Segment;
  readonly s: number;
  readonly all: readonly Segment[];
  /** Where the segment stands in the data, or something in it. */
  at(...path: (string | number)[]): Place;
}

/** Every segment of every attestation. */
function* segmentsOf(context: Context): Iterable<Printed> {
  for (const [index, quote] of context.dataset.quotes.entries()) {
    for (const [a, { article, zone, segments }] of quote.attestations.entries()) {
      for (const [s, segment] of segments.entries()) {
        const at = (...path: (string | number)[]) =>
          context.place("quotes", index, "attestations", a, "segments", s, ...path);
        yield { quote, article, zone, segment, at, s, all: segments };
      }
    }
  }
}

const span = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

const contains = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const BY_TOOL = "Remove start, end and sha256 and let the curation tool anchor the words again.";

export const X1: Rule = {
  id: "X1",
  scope: "record",
  title: "An anchor is as long as its text, and its digest is that of its text.",
  why: "Whoever holds the page must find exactly these words at exactly this place.",
  *check(context) {
    for (const { segment, at } of segmentsOf(context)) {
      const length = codePointLength(segment.text);
      if (segment.end - segment.start !== length) {
        yield {
          at: at(),
          found: `${segment.end - segment.start} code points from ${segment.start} to ${segment.end}`,
          expected: `${length} code points, the length of the text`,
          next: BY_TOOL,
        };
      }
      const sha256 = digest(segment.text);
      if (segment.sha256 !== sha256) {
        yield {
          at: at("sha256"),
          found: shown(segment.sha256),
          expected: `"${sha256}", the digest of the text`,
          next: BY_TOOL,
        };
      }
    }
  },
};

export const X2: Rule = {
  id: "X2",
  scope: "dataset",
  title: "Segments are in order, do not overlap, and lie inside one region of their zone.",
  why: "Words from a teaser or a contact box are not the article's, and words out of order are not what was printed.",
  *check(context) {
    for (const { article, zone, segment, at, s, all } of segmentsOf(context)) {
      const previous = all[s - 1];
      if (previous && segment.start < previous.end) {
        yield {
          at: at("start"),
          found: `${segment.start}, before the end of the segment above (${previous.end})`,
          expected: "segments in printed order that do not overlap",
          next: "Put the segments in order.",
        };
      }
      const source = context.source(article);
      if (!source) continue;
      const region = source.regions.find((each) => contains(each, segment));
      const together = region && all.every((each) => contains(region, each));
      if (region?.kind === zone && together) continue;
      yield {
        at: at(),
        found: region
          ? `${span(segment)} in a region of kind ${region.kind}`
          : `${span(segment)}, which no region contains`,
        expected: `a stretch inside one region of kind ${zone}, together with the other segments`,
        next: "Correct the zone of the attestation, or the regions of the source.",
      };
    }
  },
};

export const X3: Rule = {
  id: "X3",
  scope: "record",
  title: "The regions of a capture do not overlap and cover all of it, with one headline and a body.",
  why: "A gap would be a part of the page that nobody looked at.",
  *check(context) {
    for (const [index, source] of context.dataset.sources.entries()) {
      const ends: readonly Pick<Region, "end">[] = [{ end: 0 }, ...source.regions];
      for (const [nested, region] of source.regions.entries()) {
        const before = ends[nested]!.end;
        if (region.start === before && region.end > region.start) continue;
        yield {
          at: context.place("sources", index, "regions", nested),
          found: `${span(region)} after a region that ends at ${before}`,
          expected: `a region that starts at ${before} and is not empty`,
          next: "Give the regions by their lines and let the curation tool compute the positions.",
        };
      }
      for (const [nested, region] of source.regions.entries()) {
        if (source.regions[nested - 1]?.kind !== region.kind) continue;
        yield {
          at: context.place("sources", index, "regions", nested, "kind"),
          found: `a region of kind ${region.kind} after another one`,
          expected: "one region for what belongs together",
          next: "Join the two regions, or correct the kind of one of them.",
        };
      }
      const kinds = source.regions.map(({ kind }) => kind);
      const headlines = kinds.filter((kind) => kind === "headline").length;
      if (headlines !== 1 || !kinds.includes("body")) {
        yield {
          at: context.place("sources", index, "regions"),
          found: `${headlines} headlines and ${kinds.includes("body") ? "a" : "no"} body`,
          expected: "one headline and at least one region of the body",
          next: "Correct the kinds of the regions.",
        };
      }
      const end = ends.at(-1)!.end;
      if (end === source.codePoints) continue;
      yield {
        at: context.place("sources", index, "regions"),
        found: `regions up to ${end}`,
        expected: `regions up to ${source.codePoints}, the length of the capture`,
        next: "Extend the last region, or correct codePoints.",
      };
    }
  },
};

const ANY_MARK = /["„“”»«›‹‚‘’]/;

export const X4: Rule = {
  id: "X4",
  scope: "record",
  title: "Quoted text has no outer quotation marks, and its inner ones are balanced.",
  why: "The marks around a quote are the reporter's; those inside belong to the words.",
  *check(context) {
    for (const { segment, at } of segmentsOf(context)) {
      if (!ANY_MARK.test(segment.text)) continue;
      const length = codePointLength(segment.text);
      const stretches = quotedStretches(segment.text);
      const outer = stretches.some(({ start, end, style }) => start === 1 && end === length - 1 && style[1] !== "");
      const unbalanced = stretches.some(({ style }) => style[1] === "") || hasStrayCloser(segment.text);
      if (!outer && !unbalanced) continue;
      yield {
        at: at("text"),
        found: shown(segment.text),
        expected: outer ? "the words without the marks around them" : "inner marks that open and close",
        next: "Quote the words between the outer marks, exactly as printed.",
      };
    }
  },
};

function hasStrayCloser(text: string): boolean {
  const marks = Array.from(text).filter((point) => '„“”»«›‹"'.includes(point)).length;
  return marks !== quotedStretches(text).reduce((sum, { style }) => sum + (style[1] === "" ? 1 : 2), 0);
}

export const X5: Rule = {
  id: "X5",
  scope: "dataset",
  title: "The ledger of marks and the attestations agree one to one; nested marks lie inside their parent.",
  why: "It shows that nothing was missed and nothing invented.",
  *check(context) {
    const printed = new Map<string, Pick<Printed, "quote" | "segment">[]>();
    for (const { quote, article, segment } of segmentsOf(context)) {
      const known = printed.get(article);
      if (known) known.push({ quote, segment });
      else printed.set(article, [{ quote, segment }]);
    }
    const entered = new Set<Segment>();
    for (const [index, source] of context.dataset.sources.entries()) {
      const byStart = new Map<number, Pick<Printed, "quote" | "segment">[]>();
      for (const each of printed.get(source.article) ?? []) {
        const here = byStart.get(each.segment.start);
        if (here) here.push(each);
        else byStart.set(each.segment.start, [each]);
      }
      for (const [nested, mark] of source.marks.entries()) {
        const at = (...path: string[]) => context.place("sources", index, "marks", nested, ...path);
        let quote: string | null = null;
        for (const each of byStart.get(mark.start) ?? []) {
          if (each.segment.end !== mark.end || each.segment.sha256 !== mark.sha256) continue;
          entered.add(each.segment);
          quote = each.quote.id;
        }
        if (mark.quote !== quote) {
          yield {
            at: at("quote"),
            found:
              mark.quote === null
                ? `null, while ${shown(quote)} is anchored here`
                : `${shown(mark.quote)}, which is not anchored at ${span(mark)}`,
            expected: quote === null ? "null, with a reason" : shown(quote),
            next: "Run the curation tool, which enters the quote that is anchored at a mark.",
          };
        } else {
          const problem = contradictionIn(mark);
          if (problem) yield { at: at(), ...problem };
        }
        const misplaced = misplacement(mark, source, source.marks[nested - 1]);
        if (misplaced) yield { at: at(), ...misplaced };
      }
    }
    for (const { quote, article, segment, at } of segmentsOf(context)) {
      if (!context.source(article) || entered.has(segment)) continue;
      yield {
        at: at(),
        found: `words of ${shown(quote.id)} at ${span(segment)} of ${shown(article)} without an entry in its ledger of marks`,
        expected: "a mark with the same positions and digest",
        next: "Run the curation tool, which makes the ledger from the captured text.",
      };
    }
  },
};

function contradictionIn(mark: Mark): { found: string; expected: string; next: string } | undefined {
  if (mark.quote !== null && (mark.class !== "speech" || mark.reason !== null)) {
    return {
      found: `class ${shown(mark.class)} and reason ${shown(mark.reason)} for a mark that belongs to a quote`,
      expected: 'class "speech" and no reason',
      next: "Correct the class and set reason to null.",
    };
  }
  if (mark.quote === null && mark.reason === null) {
    return {
      found: "neither a quote nor a reason",
      expected: "the reason why the marked words are no quote",
      next: "Enter the reason, or record the quote.",
    };
  }
  return undefined;
}

function misplacement(
  mark: Mark,
  source: Source,
  previous: Mark | undefined,
): { found: string; expected: string; next: string } | undefined {
  const region = source.regions.find((each) => contains(each, mark));
  const isOwnText = region && ["headline", "body", "caption"].includes(region.kind);
  if (!region || mark.start >= mark.end) {
    return {
      found: `a mark at ${span(mark)}, which no region contains`,
      expected: "a stretch inside one region",
      next: "Run the curation tool.",
    };
  }
  if (isOwnText === (mark.class === "out-of-scope")) {
    return {
      found: `class ${shown(mark.class)} in a region of kind ${region.kind}`,
      expected: isOwnText ? "another class than out-of-scope" : 'class "out-of-scope"',
      next: "Correct the class of the mark, or the region.",
    };
  }
  const crossing = previous && (mark.start < previous.start || (mark.start < previous.end && mark.end >= previous.end));
  if (!crossing) return undefined;
  return {
    found: `${span(mark)} after ${span(previous)}`,
    expected: "marks in order of position, each outside the one before or inside it",
    next: "Run the curation tool, which makes the ledger from the captured text.",
  };
}

export const X6: Rule = {
  id: "X6",
  scope: "dataset",
  title: "The same digest never belongs to two quotes.",
  why: "The same printed words are one utterance, or the ledger counts it twice.",
  *check(context) {
    const owner = new Map<string, string>();
    for (const { quote, segment, at } of segmentsOf(context)) {
      const first = owner.get(segment.sha256) ?? quote.id;
      owner.set(segment.sha256, first);
      if (first === quote.id) continue;
      yield {
        at: at("sha256"),
        found: `a digest that ${shown(first)} has as well`,
        expected: "words that belong to one quote",
        next: "Merge the two quotes, or correct the words.",
      };
    }
  },
};

export const X7: Rule = {
  id: "X7",
  scope: "dataset",
  title: "Two quotes of one speaker never have the same words.",
  why: "Differences of case, marks and punctuation are made in print; the utterance is one.",
  *check(context) {
    const seen = new Map<string, string>();
    for (const [index, quote] of context.dataset.quotes.entries()) {
      const key = `${quote.speaker} ${words(quote.text.normalize("NFKD").replace(/\p{M}/gu, "")).join("")}`;
      const first = seen.get(key);
      if (first !== undefined) {
        yield {
          at: context.place("quotes", index, "text"),
          found: `the same words as ${shown(first)}`,
          expected: "one quote for each utterance",
          next: "Merge the two into one quote with all attestations.",
        };
      }
      seen.set(key, first ?? quote.id);
    }
  },
};

export const X8: Rule = {
  id: "X8",
  scope: "dataset",
  title: "The link of an attestation leads a browser to its words.",
  why: "A link that is encoded wrongly opens the page and shows nothing.",
  *check(context) {
    for (const [index, article] of context.dataset.articles.entries()) {
      if (article.url?.includes("#")) {
        yield {
          at: context.place("articles", index, "url"),
          found: shown(article.url),
          expected: "an address without a fragment, so that the link can carry its own",
          next: "Remove the fragment from the address.",
        };
      }
    }
    for (const { segment, article, at } of segmentsOf(context)) {
      const url = context.find("articles", article)?.url;
      if (!url || url.includes("#")) continue;
      const link = textFragmentLink(url, [segment.text]);
      if (leadsTo(link, segment.text)) continue;
      yield {
        at: at("text"),
        found: `the link ${shown(link)}`,
        expected: "the words of the segment",
        next: "Report it: the encoding of links does not handle these words.",
      };
    }
  },
};

/* Reads a link as a browser does: one text, or its beginning and its end with a comma between them. */
function leadsTo(link: string, text: string): boolean {
  const [, directive = ""] = link.split("#:~:text=");
  const [start = "", end] = directive.split(",").map(decodeURIComponent);
  return end === undefined ? start === text : text.startsWith(start) && text.endsWith(end);
}
