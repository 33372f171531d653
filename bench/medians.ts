/** One measurement: what it returns is seconds. */
export type Measure = () => number | Promise<number>;

/* Below this, the resolution of the clock would show. */
const LEAST_SECONDS = 0.005;

let kept: unknown;

/**
 * Measures a synchronous function: runs it as often as it takes for the clock to see it, and
 * returns the seconds of one run. What it returns is kept, so that no engine drops the work.
 */
export function stopwatch(work: () => unknown): () => number {
  let times = 1;
  return () => {
    for (;;) {
      const start = performance.now();
      for (let run = 0; run < times; run += 1) kept = work();
      const elapsed = (performance.now() - start) / 1000;
      if (elapsed >= LEAST_SECONDS) return elapsed / times;
      times = Math.ceil(times * Math.min(10, (1.5 * LEAST_SECONDS) / Math.max(elapsed, 1e-7)));
    }
  };
}

/** What was computed last; reading it makes the work of {@link stopwatch} observable. */
export const lastResult = (): unknown => kept;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The median of each measure. The measures take turns, in the opposite order in every other round, so that
 * whatever else the machine does meets all of them alike. A first round that warms up does not count;
 * `warmUp: false` leaves it out, where one round takes minutes.
 */
export async function medians<Name extends string>(
  measures: Readonly<Record<Name, Measure>>,
  { rounds, warmUp = true }: { readonly rounds: number; readonly warmUp?: boolean },
): Promise<Readonly<Record<Name, number>>> {
  const entries = Object.entries(measures) as [Name, Measure][];
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = warmUp ? 0 : 1; round <= rounds; round += 1) {
    for (const [name, measure] of (round - Number(!warmUp)) % 2 === 0 ? entries : entries.toReversed()) {
      const time = await measure();
      if (round > 0) times.get(name)!.push(time);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name)!)])) as Record<Name, number>;
}
