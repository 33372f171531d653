import { diffArrays } from "diff";
import type { Source } from "../generated/types.js";
import { digest } from "../text/digest.js";
import type { HeldText } from "./recognise.js";

/** How a text differs from the captured one, as far as the record of the capture can tell. */
export interface TextChange {
  /** Where, in code points of the captured text. */
  readonly start: number;
  readonly end: number;
  /** How many code points were added there (negative: taken away). */
  readonly growth: number;
}

/* Differences that readers do not see. If undoing one of them gives the captured text, it is named. */
const INVISIBLE: readonly (readonly [name: string, undo: (text: string) => string])[] = [
  ["no-break spaces in place of blanks", (text) => text.replace(/(?<=\S)\u00A0(?=\S)/g, " ")],
  ["blanks at the ends of lines", (text) => text.replace(/[ \t]+$/gm, "")],
  ["a line end at the end of the file", (text) => text.replace(/\n+$/, "")],
  ["a missing line end at the end of the file", (text) => `${text}\n`],
  ["soft hyphens or zero-width characters", (text) => text.replace(/[\u00AD\u200B-\u200D\u2060]/g, "")],
];

/** The invisible difference between a text and the captured one, or `undefined`. */
export function invisibleChange(source: Source, held: HeldText): string | undefined {
  return INVISIBLE.find(([, undo]) => digest(undo(held.points.text)) === source.sha256)?.[0];
}

/** What normalisation took away, for a text that is the captured one after it. */
export function normalisedAway({ raw }: HeldText): string[] {
  const findings = [
    raw.startsWith("\uFEFF") && "a byte-order mark",
    raw.includes("\r") && "line ends other than LF",
    raw !== raw.normalize("NFC") && "letters with their accent as a character of its own",
  ];
  return findings.filter((finding) => finding !== false);
}

/**
 * Which stretch of a text stands for which of the ledger: those with the same words, and those that
 * took the place of as many others.
 */
function counterparts(source: Source, held: HeldText): { own: number; theirs: number; same: boolean }[] {
  const parts = diffArrays(
    source.marks.map(({ sha256 }) => sha256),
    held.marks.map(({ sha256 }) => sha256),
  );
  const pairs: { own: number; theirs: number; same: boolean }[] = [];
  let [own, theirs] = [0, 0];
  for (const [index, { added, removed, value }] of parts.entries()) {
    const before = parts[index - 1];
    const replaces = added && before?.removed && before.value.length === value.length;
    if (replaces)
      pairs.push(...value.map((_, n) => ({ own: own - value.length + n, theirs: theirs + n, same: false })));
    if (!added && !removed) pairs.push(...value.map((_, n) => ({ own: own + n, theirs: theirs + n, same: true })));
    if (!added) own += value.length;
    if (!removed) theirs += value.length;
  }
  return pairs;
}

/**
 * Where a text grew or shrank against the captured one. The text that was captured is not at hand,
 * but the digests of its quoted stretches are: those that are still there are fixed points, and
 * between two of them the text has the length that it had, or not.
 */
export function changesOf(source: Source, held: HeldText): TextChange[] {
  const fixed = [
    { start: 0, end: 0, shift: 0 },
    ...counterparts(source, held).map(({ own, theirs, same }) => {
      const { start, end } = source.marks[own]!;
      return { start, end: same ? end : start, shift: held.marks[theirs]!.start - start };
    }),
    { start: source.codePoints, end: source.codePoints, shift: held.points.length - source.codePoints },
  ];
  return fixed.slice(1).flatMap(({ start, shift }, index) => {
    const previous = fixed[index]!;
    return shift === previous.shift ? [] : [{ start: previous.end, end: start, growth: shift - previous.shift }];
  });
}
