import type { ApproximateDate } from "../../generated/types.js";

const DAY = 86_400_000;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });

const formats = {
  long: {
    day: format({ day: "numeric", month: "long", year: "numeric" }),
    month: format({ month: "long", year: "numeric" }),
  },
  short: {
    day: format({ day: "numeric", month: "short", year: "numeric" }),
    month: format({ month: "short", year: "numeric" }),
  },
};

/**
 * A date as people write it, as exact as it is known and no more.
 *
 * @param width `short` for tables: months have three letters
 * @example
 * dateInWords(getEvent("assembly-2021-april").date); // "between 21 and 30 April 2021"
 */
export function dateInWords({ edtf, earliest, latest }: ApproximateDate, width: "long" | "short" = "long"): string {
  const { day, month } = formats[width];
  if (/^\d{4}$/.test(edtf)) return edtf;
  if (/^\d{4}-\d{2}$/.test(edtf)) return month.format(new Date(edtf));
  if (earliest === null) return latest === null ? "date unknown" : `${day.format(new Date(latest))} or earlier`;
  if (latest === null) return `${day.format(new Date(earliest))} or later`;
  if (earliest === latest) return day.format(new Date(earliest));
  /* Versions of Node differ in the blanks around the dash. */
  const [first, last] = day.formatRange(new Date(earliest), new Date(latest)).split(/\s*–\s*/u);
  const isLasting = !edtf.startsWith("[");
  if (isLasting) return /^\d+$/.test(first!) ? `${first}–${last}` : `${first} – ${last}`;
  const areAdjacent = Date.parse(latest) - Date.parse(earliest) === DAY;
  return areAdjacent ? `${first} or ${last}` : `between ${first} and ${last}`;
}
