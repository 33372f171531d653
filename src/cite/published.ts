import type { ApproximateDate } from "../generated/types.js";

/** A calendar date without extension: a day, a month or a year. */
const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The day, month or year that a date lies in for certain, or `undefined` if not even the year is.
 *
 * @example
 * certainPart({ edtf: "[2021-04-21..2021-04-30]", earliest: "2021-04-21", latest: "2021-04-30", … }); // "2021-04"
 */
export function certainPart({ earliest, latest }: ApproximateDate): string | undefined {
  if (earliest === null || latest === null) return undefined;
  return [10, 7, 4].map((length) => earliest.slice(0, length)).find((part) => latest.startsWith(part));
}

/** What is known of a date that is no plain day, month or year, in words. */
export function boundsInWords({ edtf, earliest, latest }: ApproximateDate): string | undefined {
  if (PLAIN.test(edtf)) return undefined;
  if (earliest === null) return latest === null ? undefined : `on or before ${latest}`;
  return latest === null ? `on or after ${earliest}` : `between ${earliest} and ${latest}`;
}

/**
 * A date as biblatex reads it: it knows intervals of EDTF, but not one day out of a range, and an open end is left out.
 *
 * @example
 * biblatexDate({ edtf: "2019-11-20/..", … }); // "2019-11-20/"
 */
export function biblatexDate({ edtf }: ApproximateDate): string {
  if (edtf.startsWith("[")) return edtf.slice(1, -1).replace("..", "/");
  return edtf.replace("..", "");
}
