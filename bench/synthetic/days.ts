import type { ApproximateDate } from "../../src/generated/types.js";

const MILLISECONDS = 86_400_000;

/** A day of the calendar, counted from 1 January 2000. */
export const day = (count: number): string =>
  new Date(Date.UTC(2000, 0, 1) + count * MILLISECONDS).toISOString().slice(0, 10);

/** The first day of a year, counted in the same way. */
export const dayCount = (year: number): number => (Date.UTC(year, 0, 1) - Date.UTC(2000, 0, 1)) / MILLISECONDS;

/** A day as German texts print it: `7. Dezember 2021`. */
export function printedDay(count: number): string {
  const date = new Date(Date.UTC(2000, 0, 1) + count * MILLISECONDS);
  return `${date.getUTCDate()}. ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

// prettier-ignore
const MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/** Makes a date from the first and the last day on which something can have been. */
export type Dating = (first: number, last: number) => ApproximateDate;

/** The ways in which texts and curators date, in turn: days, one day out of several, a day known from elsewhere. */
export const datings: readonly Dating[] = [
  (first, last) => ({
    edtf: first === last ? day(first) : `${day(first)}/${day(last)}`,
    earliest: day(first),
    latest: day(last),
    verbatim: first === last ? printedDay(first) : `vom ${printedDay(first)} bis zum ${printedDay(last)}`,
    basis: "stated",
    note: null,
  }),
  (first, last) => ({
    edtf: `[${day(first)}..${day(last)}]`,
    earliest: day(first),
    latest: day(last),
    verbatim: null,
    basis: "inferred",
    note: "The text names the week and not the day.",
  }),
  (first, last) => ({
    edtf: `${day(first)}/${day(last)}`,
    earliest: day(first),
    latest: day(last),
    verbatim: null,
    basis: "external",
    note: "The date stands in the archive of the publisher.",
  }),
];
