import { diffArrays } from "diff";
import type { Segment } from "../generated/types.js";
import type { Context } from "../rules/context.js";
import type { Finding } from "../rules/rule.js";
import { shown } from "../rules/rule.js";
import { wordRuns } from "../text/overlap.js";
import { changesOf, invisibleChange } from "./changes.js";
import { measuredOverlap } from "./measured-overlap.js";
import { nearest } from "./nearest.js";
import { foldBlanks, type HeldText, type Recognition } from "./recognise.js";
import { ownStrings, printedStrings } from "./strings.js";

/** The captured texts as far as they are at hand, by article. */
export type Recognitions = ReadonlyMap<string, Recognition>;

/** An invariant that can be checked only by somebody who holds the captured texts. */
export interface TextRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  check(context: Context, recognitions: Recognitions): Iterable<Finding>;
}

/** Every anchored segment of one article, with its place. */
export function* anchorsIn(context: Context, wanted: string) {
  for (const [index, quote] of context.dataset.quotes.entries()) {
    for (const [a, { article, segments }] of quote.attestations.entries()) {
      if (article !== wanted) continue;
      for (const [s, segment] of segments.entries()) {
        yield { quote: quote.id, segment, at: context.place("quotes", index, "attestations", a, "segments", s) };
      }
    }
  }
}

function* held(context: Context, recognitions: Recognitions) {
  for (const [index, source] of context.dataset.sources.entries()) {
    const recognition = recognitions.get(source.article);
    if (recognition?.held) yield { index, source, held: recognition.held, exact: recognition.exact };
  }
}

const signed = (growth: number): string => (growth > 0 ? `${growth} code points more` : `${-growth} code points fewer`);

export const V1: TextRule = {
  id: "V1",
  title: "Digest and length of each captured text are those that are recorded.",
  why: "Every position is a position in exactly this text.",
  *check(context, recognitions) {
    for (const { index, source, held: text, exact } of held(context, recognitions)) {
      const at = context.place("sources", index, exact ? "codePoints" : "sha256");
      if (exact && text.points.length !== source.codePoints) {
        yield {
          at,
          found: `${source.codePoints} code points`,
          expected: `${text.points.length}, the length of the text with this digest`,
          next: "Run the curation tool, which measures the text.",
        };
      }
      if (exact) continue;
      const invisible = invisibleChange(source, text);
      const changes = changesOf(source, text).map(
        ({ start, end, growth }) => `${signed(growth)} between ${start} and ${end}`,
      );
      const lost = new Set(
        [...anchorsIn(context, source.article)]
          .filter(({ segment }) => !text.points.text.includes(segment.text))
          .map(({ quote }) => quote),
      );
      const what = invisible
        ? `the same text with ${invisible}`
        : changes.length > 0
          ? changes.join("; ")
          : "a change that keeps its length";
      const touched = lost.size === 0 ? "no quote is touched" : `touched: ${[...lost].join(", ")}`;
      yield {
        at,
        found: `${text.name}, another state of this page: ${what}; ${touched}`,
        expected: `the captured text with the digest ${source.sha256.slice(0, 12)}… and ${source.codePoints} code points`,
        next: "Verify with the text as it was captured; if the page was corrected, capture it anew as another source.",
      };
    }
  },
};

export const V2: TextRule = {
  id: "V2",
  title: "The stretch of every anchor is, character by character, the text of its segment.",
  why: "It is the promise of the dataset: whoever holds the page finds the words.",
  *check(context, recognitions) {
    for (const { source, held: text } of held(context, recognitions)) {
      for (const { segment, at } of anchorsIn(context, source.article)) {
        const stretch = text.points.slice(segment.start, segment.end);
        if (stretch === segment.text) continue;
        yield {
          at,
          expected: `${shown(segment.text)} at ${segment.start}-${segment.end}`,
          ...whereabouts(segment, text),
        };
      }
    }
  },
};

/** Where the words of an anchor are instead, or what comes near to them. */
function whereabouts({ text: words, start }: Segment, { points }: HeldText): Pick<Finding, "found" | "next"> {
  const elsewhere = points.positionsOf(words);
  if (elsewhere.length > 0) {
    return {
      found: `the words at ${elsewhere.join(", ")} instead of ${start}`,
      next: "The text before the words has changed; V1 says where.",
    };
  }
  if (foldBlanks(points.text).includes(foldBlanks(words))) {
    return {
      found: "the same words with blanks of another kind, such as no-break spaces",
      next: "Save the page as plain text with ordinary blanks, as it was captured.",
    };
  }
  const hint = nearest(words, points.text);
  return {
    found: hint ? `nothing but a similar stretch: ${hint.diff}` : "nothing that resembles the words",
    next: "A similar stretch is a hint and no proof. Quote what the captured text prints, or restore that text.",
  };
}

export const V3: TextRule = {
  id: "V3",
  title: "Scanning each text anew for quotation marks finds exactly the ledger.",
  why: "It shows that no quotation was missed and none invented.",
  *check(context, recognitions) {
    for (const { index, source, held: text, exact } of held(context, recognitions)) {
      const key = (mark: { start: number; end: number; sha256: string }) =>
        exact ? `${mark.start}-${mark.end} ${mark.sha256}` : mark.sha256;
      let [own, theirs] = [0, 0];
      for (const { added, removed, value } of diffArrays(source.marks.map(key), text.marks.map(key))) {
        for (const _ of value) {
          if (removed) {
            const mark = source.marks[own]!;
            yield {
              at: context.place("sources", index, "marks", own),
              found: `no such quotation in ${text.name}`,
              expected: `the quoted stretch of the ledger at ${mark.start}-${mark.end}`,
              next: "Run the curation tool on the captured text.",
            };
          } else if (added) {
            const mark = text.marks[theirs]!;
            yield {
              at: context.place("sources", index, "marks"),
              found: `a quotation at ${mark.start}-${mark.end} that the ledger does not hold: ${shown(text.points.slice(mark.start, mark.end))}`,
              expected: "an entry for every pair of quotation marks",
              next: "Run the curation tool, then classify the mark.",
            };
          }
          if (!added) own += 1;
          if (!removed) theirs += 1;
        }
      }
    }
  },
};

const TOLERANCE = 0.01;

export const V4: TextRule = {
  id: "V4",
  title: "The recorded overlap of two articles is what is measured, within 0.01.",
  why: "Independent witnesses are counted with it.",
  *check(context, recognitions) {
    for (const [index, article] of context.dataset.articles.entries()) {
      for (const [nested, derivation] of article.derivedFrom.entries()) {
        const measured = measuredOverlap(recognitions.get(article.id), recognitions.get(derivation.article));
        if (!measured) continue;
        const near = Math.abs(measured.sharedEightGrams - derivation.sharedEightGrams) <= TOLERANCE;
        if (near && measured.longestSharedRun === derivation.longestSharedRun) continue;
        yield {
          at: context.place("articles", index, "derivedFrom", nested),
          found: `${derivation.sharedEightGrams} shared and a run of ${derivation.longestSharedRun} words`,
          expected: `${measured.sharedEightGrams} and ${measured.longestSharedRun}, as measured`,
          next: "Run the curation tool, which measures the overlap.",
        };
      }
    }
  },
};

export const V5: TextRule = {
  id: "V5",
  title: "Every string that is given as printed occurs in its article.",
  why: "Titles, roles, dates and aliases are statements of an article; they must stand there.",
  *check(context, recognitions) {
    for (const { text, articles, at } of printedStrings(context)) {
      const texts = articles.map((article) => recognitions.get(article)?.held);
      if (texts.includes(undefined)) continue;
      if (texts.some((each) => each!.points.text.includes(text))) continue;
      const hint = nearest(text, texts[0]!.points.text);
      yield {
        at,
        found: `${shown(text)}, which is not printed${hint ? `; similar: ${hint.diff}` : ""}`,
        expected: `words that stand in ${articles.join(" or ")}`,
        next: "Copy the words from the captured text, typing errors included.",
      };
    }
  },
};

const LONGEST_COMMON_RUN = 6;

export const V6: TextRule = {
  id: "V6",
  title: "The curators' own words share no run of more than six words with any captured text.",
  why: "Summaries and notes are ours; sentences of journalists are not.",
  *check(context, recognitions) {
    const printed = [...recognitions].flatMap(([article, { held: text }]) =>
      text ? [{ article, runs: runsOf(text) }] : [],
    );
    for (const { text, at } of ownStrings(context)) {
      const shared = wordRuns(text, LONGEST_COMMON_RUN + 1).flatMap((run) => {
        const source = printed.find(({ runs }) => runs.has(run));
        return source ? [{ run, article: source.article }] : [];
      })[0];
      if (!shared) continue;
      yield {
        at,
        found: `"${shared.run}", as in ${shared.article}`,
        expected: "words of our own",
        next: "Say it differently.",
      };
    }
  },
};

const runs = new WeakMap<HeldText, ReadonlySet<string>>();

/** Every run of one word more than may be shared. */
function runsOf(text: HeldText): ReadonlySet<string> {
  const known = runs.get(text) ?? new Set(wordRuns(text.points.text, LONGEST_COMMON_RUN + 1));
  runs.set(text, known);
  return known;
}

export const textRules: readonly TextRule[] = [V1, V2, V3, V4, V5, V6];
