import { Context } from "../rules/context.js";
import { type Finding, toViolation, type Violation } from "../rules/rule.js";
import type { Shaped } from "../rules/shape.js";
import { codePointLength } from "../text/code-points.js";
import { LONGEST_VERBATIM_RUN, MOST_VERBATIM, verbatimShare, type VerbatimShare } from "../text/verbatim-share.js";
import { normalisedAway } from "./changes.js";
import { heldText, recognise, type Recognition } from "./recognise.js";
import { printedStrings } from "./strings.js";
import { measuredOverlap } from "./measured-overlap.js";
import { anchorsIn, type Recognitions, textRules } from "./text-rules.js";

/** What was found out about the captured text of one article. */
export interface CaptureReport {
  /** The id of the article. */
  readonly article: string;
  /** The name of the text that belongs to it, or `null` if none of the given texts does. */
  readonly text: string | null;
  /** `exact`: the captured text; `changed`: another state of the page; `missing`: not among the texts. */
  readonly state: "exact" | "changed" | "missing";
  /** What normalisation took away before the text became the captured one, in words. */
  readonly normalisedAway: readonly string[];
  /** Quotation marks: how many stretches the text has, and how many the ledger. */
  readonly marks: { readonly found: number; readonly expected: number };
  /** Anchors: how many lead to exactly their words, and how many there are. */
  readonly anchors: { readonly verified: number; readonly expected: number };
  /** The articles that this one derives from: the recorded share of common wording, and the measured one if both texts are at hand. */
  readonly overlaps: readonly {
    readonly article: string;
    readonly recorded: number;
    readonly measured: number | null;
  }[];
  /** How much of the body the dataset carries verbatim, all printed strings counted; `null` without the text. */
  readonly verbatim: VerbatimShare | null;
}

/** The outcome of a verification. */
export interface Verification {
  readonly captures: readonly CaptureReport[];
  /** The names of texts that belong to no source. */
  readonly unknown: readonly string[];
  /** Every violation of the rules V1 to V6 and P1, in the order of the rules. */
  readonly violations: readonly Violation[];
}

function reportOn(context: Context, recognition: Recognition, all: Recognitions): CaptureReport {
  const { source, held, exact } = recognition;
  const { derivedFrom = [] } = context.find("articles", source.article) ?? {};
  const anchors = [...anchorsIn(context, source.article)];
  const verified = anchors.filter(({ segment }) => held?.points.slice(segment.start, segment.end) === segment.text);
  return {
    article: source.article,
    text: held?.name ?? null,
    state: exact ? "exact" : held ? "changed" : "missing",
    normalisedAway: held && exact ? normalisedAway(held) : [],
    marks: { found: held?.marks.length ?? 0, expected: source.marks.length },
    anchors: { verified: verified.length, expected: anchors.length },
    overlaps: derivedFrom.map(({ article, sharedEightGrams }) => ({
      article,
      recorded: sharedEightGrams,
      measured: measuredOverlap(recognition, all.get(article))?.sharedEightGrams ?? null,
    })),
    verbatim: held ? verbatimIn(context, source.article, source.regions, held.points) : null,
  };
}

function verbatimIn(
  context: Context,
  article: string,
  regions: Recognition["source"]["regions"],
  points: NonNullable<Recognition["held"]>["points"],
): VerbatimShare {
  const stretches = printedStrings(context)
    .filter(({ articles }) => articles.includes(article))
    .flatMap(({ text }) => points.positionsOf(text).map((start) => ({ start, end: start + codePointLength(text) })));
  return verbatimShare(stretches, regions);
}

/** P1 once more, now with every printed string and not only with the anchored ones. */
function* overBudget(context: Context, captures: readonly CaptureReport[]): Iterable<Finding> {
  for (const [index, { verbatim }] of captures.entries()) {
    if (!verbatim || (verbatim.share <= MOST_VERBATIM && verbatim.longestRun <= LONGEST_VERBATIM_RUN)) continue;
    yield {
      at: context.place("sources", index),
      found: `${(verbatim.share * 100).toFixed(1)} % of the body verbatim, with a run of ${verbatim.longestRun} characters`,
      expected: `at most ${MOST_VERBATIM * 100} % and runs of at most ${LONGEST_VERBATIM_RUN} characters`,
      next: "Carry less of this article.",
    };
  }
}

/** Checks a dataset against the captured texts, after a check of its shape; see `verifySources`. */
export function verifyShaped(data: unknown, shaped: Shaped, texts: Readonly<Record<string, string>>): Verification {
  const { dataset, problems, kept, strings, unreadable } = shaped;
  if (unreadable) return { captures: [], unknown: Object.keys(texts), violations: [] };
  const context = new Context(dataset, problems, {}, kept, strings);
  const held = Object.entries(texts).map(([name, raw]) => heldText(name, raw));
  const all = recognise(dataset.sources, dataset.quotes, held);
  const recognitions: Recognitions = new Map(all.map((each) => [each.source.article, each]));
  const captures = all.map((recognition) => reportOn(context, recognition, recognitions));
  const known = new Set(all.map((recognition) => recognition.held));
  const violations = textRules.flatMap((rule) =>
    [...rule.check(context, recognitions)].map((finding) => toViolation(rule.id, finding, data)),
  );
  violations.push(...[...overBudget(context, captures)].map((finding) => toViolation("P1", finding, data)));
  return { captures, unknown: held.filter((each) => !known.has(each)).map(({ name }) => name), violations };
}
