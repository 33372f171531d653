/** A measured value with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: "s" | "B" | "packages" | "instantiations";
}

export const seconds = (value: number): Quantity => ({ value, unit: "s" });
export const bytes = (value: number): Quantity => ({ value, unit: "B" });

/** A number of records, with a comma at every thousand. */
export const counted = (records: number): string => records.toLocaleString("en-GB");

const PREFIXES = [
  [1e9, "G"],
  [1e6, "M"],
  [1e3, "k"],
  [1, ""],
  [1e-3, "m"],
  [1e-6, "µ"],
] as const;

/**
 * A quantity with three significant digits and an SI prefix.
 *
 * @example
 * shown({ value: 0.00001234, unit: "s" }); // "12.3 µs"
 * shown({ value: 120912, unit: "B" }); // "121 kB"
 * shown({ value: 0, unit: "packages" }); // "0 packages"
 */
export function shown({ value, unit }: Quantity): string {
  if (unit !== "s" && unit !== "B") return `${value} ${unit}`;
  if (unit === "B" && Math.abs(value) < 1000) return `${value} B`;
  const [factor, prefix] = PREFIXES.find(([least]) => Math.abs(value) >= least) ?? [1e-9, "n"];
  return `${Number((value / factor).toPrecision(3))} ${prefix}${unit}`;
}
