/** The first and the last day that a date can mean; `null` where it is open. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function firstDay(moment: string): string {
  return `${moment}-01-01`.slice(0, 10);
}

function lastDay(moment: string): string {
  const [year, month = "12", day] = moment.split("-");
  return `${year}-${month}-${day ?? String(lastDayOf(Number(year), Number(month))).padStart(2, "0")}`;
}

const isCalendarDay = (day: string): boolean => {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
};

/**
 * The bounds of a date in the part of EDTF that the dataset uses, or `undefined` if it names a day
 * that no calendar has. An interval and one-day-out-of-a-range have the same bounds: those of their
 * ends. (The edtf library, 4.11, gives the first day for both ends of a range in brackets.)
 *
 * @example
 * dateBounds("[2021-04-21..2021-04-30]"); // { earliest: "2021-04-21", latest: "2021-04-30" }
 * dateBounds("2019-11-20/.."); // { earliest: "2019-11-20", latest: null }
 */
export function dateBounds(edtf: string): DateBounds | undefined {
  const range = edtf.startsWith("[") ? edtf.slice(1, -1).split("..") : edtf.split("/");
  const [first = "", last = first] = range.map((end) => (end === ".." ? "" : end));
  const earliest = first === "" ? null : firstDay(first);
  const latest = last === "" ? null : lastDay(last);
  const real = [earliest, latest].every((day) => day === null || isCalendarDay(day));
  return real ? { earliest, latest } : undefined;
}
