import type { ApproximateDate } from "../../generated/types.js";

const DAY = 86_400_000;

/* Not from `Intl`: making its first format takes as long as printing a list. */
const MONTHS = "January February March April May June July August September October November December".split(" ");

type Width = "long" | "short";

/** A day or a month as British English writes it: `21 April 2021`, `April 2021`. */
function written(date: string, width: Width): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1]!;
  return [...(day ? [Number(day)] : []), width === "long" ? name : name.slice(0, 3), year].join(" ");
}

/** The first day of a period without what it shares with the last one: `21` before `30 April 2021`. */
function unshared(first: string, last: string): string {
  const [words, others] = [first.split(" "), last.split(" ")];
  while (words.at(-1) === others.pop()) words.pop();
  return words.join(" ");
}

/**
 * A date as people write it, as exact as it is known and no more.
 *
 * @param width `short` for tables: months have three letters
 * @example
 * dateInWords(getEvent("assembly-2021-april").date); // "between 21 and 30 April 2021"
 */
export function dateInWords({ edtf, earliest, latest }: ApproximateDate, width: Width = "long"): string {
  if (/^\d{4}$/.test(edtf)) return edtf;
  if (/^\d{4}-\d{2}$/.test(edtf)) return written(edtf, width);
  if (earliest === null) return latest === null ? "date unknown" : `${written(latest, width)} or earlier`;
  if (latest === null) return `${written(earliest, width)} or later`;
  if (earliest === latest) return written(earliest, width);
  const last = written(latest, width);
  const first = unshared(written(earliest, width), last);
  const isLasting = !edtf.startsWith("[");
  if (isLasting) return /^\d+$/.test(first) ? `${first}–${last}` : `${first} – ${last}`;
  const areAdjacent = Date.parse(latest) - Date.parse(earliest) === DAY;
  return areAdjacent ? `${first} or ${last}` : `between ${first} and ${last}`;
}
