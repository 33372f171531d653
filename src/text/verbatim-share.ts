import type { Region } from "../generated/types.js";

/** The share of an article's body that may be carried verbatim, and the longest run in code points. */
export const MOST_VERBATIM = 0.4;
export const LONGEST_VERBATIM_RUN = 350;

/** A stretch of a captured text, in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much of an article is carried verbatim. */
export interface VerbatimShare {
  /** Verbatim code points of the body, as a share (0 to 1) of its code points. */
  readonly share: number;
  /** The longest uninterrupted run, in code points. */
  readonly longestRun: number;
}

/** Stretches with overlapping and touching ones merged, in order. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

/**
 * How much of the body of an article some stretches cover.
 *
 * @example
 * verbatimShare([{ start: 10, end: 30 }], [{ kind: "body", start: 0, end: 100 }]); // { share: 0.2, longestRun: 20 }
 */
export function verbatimShare(stretches: readonly Stretch[], regions: readonly Region[]): VerbatimShare {
  const bodies = regions.filter(({ kind }) => kind === "body");
  const inBody = bodies.flatMap((body) =>
    stretches
      .filter(({ start, end }) => start < body.end && end > body.start)
      .map(({ start, end }) => ({ start: Math.max(start, body.start), end: Math.min(end, body.end) })),
  );
  const length = (all: readonly Stretch[]) => all.reduce((sum, { start, end }) => sum + end - start, 0);
  const runs = merged(inBody);
  const body = length(bodies);
  return {
    share: body === 0 ? 0 : length(runs) / body,
    longestRun: Math.max(0, ...runs.map(({ start, end }) => end - start)),
  };
}
