import type { Results } from "./programs/queries.js";
import { program } from "./program.js";

const results = new Map<number, Results>();

/** What `programs/queries.ts` measures over so many quotes, once for all benchmarks that show a part. */
export async function queries(quotes: number): Promise<Results> {
  const run = await program<Results>("queries");
  const measured = results.get(quotes) ?? run([quotes], { heap: quotes > 1e5 ? 9000 : 2000 });
  results.set(quotes, measured);
  return measured;
}
