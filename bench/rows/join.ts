import { queries } from "../queries.js";
import { counted, seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";

const QUOTES = 1e6;

async function* rows(): AsyncGenerator<Row> {
  const { joins } = await queries(QUOTES);
  yield {
    what: `quotes at an event with their speakers, ${counted(QUOTES)} quotes`,
    measured: seconds(joins.helpers),
    limit: "the same by hand over Maps",
    limitMeasured: seconds(joins.byHand),
    by: "ratio",
    target: 1.2,
    reach: "at most",
  };
}

export const join: Benchmark = { name: "join", title: "Joins", rows };
