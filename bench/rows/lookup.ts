import { queries } from "../queries.js";
import { counted, seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";

const SIZES = [1e2, 1e4, 1e6];
const LARGEST = 1e6;

async function* rows(): AsyncGenerator<Row> {
  for (const quotes of SIZES) {
    const { lookUps, otherWays } = await queries(quotes);
    const helpers = [
      ["byId", lookUps.byId, lookUps.mapById, otherWays.sqliteById, otherWays.filterById],
      ["quotesBy", lookUps.quotesBy, lookUps.mapBySpeaker, otherWays.sqliteBySpeaker, otherWays.filterBySpeaker],
    ] as const;
    for (const [name, helper, map, sqlite, filter] of helpers) {
      const what = `${name}, ${counted(quotes)} quotes`;
      yield {
        what,
        measured: seconds(helper),
        limit: "Map.get",
        limitMeasured: seconds(map),
        by: "ratio",
        target: 1.3,
        reach: "at most",
        growth: { line: name, quotes },
      };
      if (quotes < 1e4) continue;
      for (const [way, measured] of [
        ["SQLite, prepared and indexed", sqlite],
        ["Array.filter", filter],
      ] as const) {
        yield {
          what: `${what}, by ${way}`,
          measured: seconds(measured),
          limit: name,
          limitMeasured: seconds(helper),
          by: "ratio",
          target: 50,
          reach: "at least",
        };
      }
    }
  }
  const { indexes } = await queries(LARGEST);
  for (const [name, helper, hand] of [
    ["byId", indexes.byId, indexes.mapById],
    ["quotesBy", indexes.quotesBy, indexes.mapBySpeaker],
    ["quotesAbout", indexes.quotesAbout, indexes.mapByTopic],
  ] as const) {
    yield {
      what: `first call of ${name}, ${counted(LARGEST)} quotes`,
      measured: seconds(helper),
      limit: "one pass that fills one Map",
      limitMeasured: seconds(hand),
      by: "ratio",
      target: 1.3,
      reach: "at most",
    };
  }
}

export const lookup: Benchmark = { name: "lookup", title: "Look-ups", rows };
