import { overlap } from "../text/overlap.js";
import { ownText } from "./own-text.js";
import type { HeldText, Recognition } from "./recognise.js";

type Overlap = ReturnType<typeof overlap>;

const overlaps = new WeakMap<HeldText, WeakMap<HeldText, Overlap>>();

/**
 * How much of its wording one article shares with another, or `undefined` unless the captured texts
 * of both are at hand. Two texts are compared once, however often it is asked.
 */
export function measuredOverlap(own: Recognition | undefined, other: Recognition | undefined): Overlap | undefined {
  if (!own?.held || !own.exact || !other?.held || !other.exact) return undefined;
  const known = overlaps.get(own.held) ?? new WeakMap<HeldText, Overlap>();
  overlaps.set(own.held, known);
  const measured =
    known.get(other.held) ?? overlap(ownText(own.source, own.held.points), ownText(other.source, other.held.points));
  known.set(other.held, measured);
  return measured;
}
