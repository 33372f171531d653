import { type Quantity, shown } from "./quantity.js";

/** A line of the table: something measured beside its limit, in one run. */
export interface Measurement {
  readonly what: string;
  readonly measured: Quantity;
  /** What it is held against. */
  readonly limit: string;
  readonly limitMeasured: Quantity;
  /** Whether the two are divided or subtracted. */
  readonly by: "ratio" | "difference";
  readonly target: number;
  /** `at least` where the measured side is the slower one on purpose: how far another way is behind. */
  readonly reach: "at most" | "at least";
  /** For a plot of growth: the line that this is a point of, and the number of quotes. */
  readonly growth?: { readonly line: string; readonly quotes: number };
}

/** What could not be measured here, and why. */
export interface Omission {
  readonly what: string;
  readonly omitted: string;
}

export type Row = Measurement | Omission;

/** Rows that belong together, such as all about looking up a record. */
export interface Benchmark {
  /** By which `npm run bench -- <name>` chooses it. */
  readonly name: string;
  readonly title: string;
  rows(): AsyncIterable<Row> | Iterable<Row>;
}

export function comparison({ measured, limitMeasured, by }: Measurement): number {
  return by === "ratio" ? measured.value / limitMeasured.value : measured.value - limitMeasured.value;
}

export function isReached(row: Measurement): boolean {
  return row.reach === "at most" ? comparison(row) <= row.target : comparison(row) >= row.target;
}

/** The comparison of a row as it is printed, such as "1.04 ×" or "+57 B". */
export function shownComparison(row: Measurement): string {
  const value = comparison(row);
  if (row.by === "ratio") return `${Number(value.toPrecision(3))} ×`;
  return `${value < 0 ? "−" : "+"}${shown({ value: Math.abs(value), unit: row.measured.unit })}`;
}

/** What a row is to reach, such as "≤ 1.1 ×". */
export function shownTarget({ target, reach, by, measured }: Measurement): string {
  const value = by === "ratio" ? `${target} ×` : `+${shown({ value: target, unit: measured.unit })}`;
  return `${reach === "at most" ? "≤" : "≥"} ${value}`;
}

/** The cells of a row, under {@link head}. */
export function cellsOf(row: Row): readonly string[] {
  if ("omitted" in row) return [row.what, "", "", "", "", "", `not measured: ${row.omitted}`];
  return [
    row.what,
    shown(row.measured),
    row.limit,
    shown(row.limitMeasured),
    shownComparison(row),
    shownTarget(row),
    isReached(row) ? "reached" : "NOT REACHED",
  ];
}

export const head = ["what", "measured", "against", "measured", "is", "to reach", ""] as const;
