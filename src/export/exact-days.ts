import type { ApproximateDate } from "../generated/types.js";

/** The first and the last day of something, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const FROM_DAY_TO_DAY = new RegExp(`^${DAY}/${DAY}$`);

/**
 * The days on which something took place, or `undefined` if they are not known exactly. A range in brackets is one day
 * among several and not known exactly, unless there is only one.
 *
 * @example
 * exactDays(getEvent("assembly-2019-bremen").date); // { first: "2019-11-14", last: "2019-11-15" }
 * exactDays(getEvent("guest-speech-2019-luehr").date); // undefined
 */
export function exactDays({ edtf, earliest, latest }: ApproximateDate): Days | undefined {
  if (earliest === null || latest === null) return undefined;
  return earliest === latest || FROM_DAY_TO_DAY.test(edtf) ? { first: earliest, last: latest } : undefined;
}
