import type { AssemblyEvent, Day } from "../generated/types.js";

/**
 * The events that may have taken place in a period, first and last day included. An event whose day
 * is not known exactly counts as soon as one of its possible days lies in the period, and a date
 * without a first or last day is taken as open on that side. A period that ends before it begins
 * holds no event.
 *
 * @example
 * eventsBetween(events, "2021-04-30", "2021-05-31").map((event) => event.id);
 * // ["assembly-2021-april", "assembly-2021-digital"]
 */
export function eventsBetween(events: readonly AssemblyEvent[], from: Day, to: Day): readonly AssemblyEvent[] {
  if (to < from) return [];
  return events.filter(({ date }) => (date.earliest ?? from) <= to && (date.latest ?? to) >= from);
}
