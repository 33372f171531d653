import type { Benchmark } from "./row.js";

/** All benchmarks, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [];
