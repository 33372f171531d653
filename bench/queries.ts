import type { Results } from "./programs/queries.js";
import { program } from "./program.js";

const runs = new Map<number, Promise<Results>>();

async function run(quotes: number): Promise<Results> {
  return (await program<Results>("queries"))([quotes], { heap: quotes > 1e5 ? 9000 : 2000 });
}

/** What `programs/queries.ts` measures over so many quotes, once for all benchmarks that show a part. */
export function queries(quotes: number): Promise<Results> {
  const running = runs.get(quotes) ?? run(quotes);
  runs.set(quotes, running);
  return running;
}
