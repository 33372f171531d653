import type {
  Article,
  AssemblyEvent,
  Dataset,
  Erratum,
  LedgerEntry,
  Person,
  Quote,
  Source,
} from "../src/generated/types.js";
import { ledgerOfIds } from "../scripts/curate/identities.js";
import { sortKey } from "../src/text/canonical.js";
import { SINCE } from "./synthetic/errata.js";
import { meetings, MOST_QUOTES_OF_FIVE_ARTICLES } from "./synthetic/meetings.js";
import { World } from "./synthetic/world.js";

/** Fewer quotes cannot have every value of the closed lists. */
export const LEAST_QUOTES = 100;

/**
 * A dataset of the shape and the proportions of the shipped one, with invented people, places and words, that keeps
 * every rule. The same number and the same seed give the same bytes.
 *
 * Articles, events and people grow with the quotes; the vocabularies of topics and organizations with their square
 * root.
 *
 * @param quotes from 100 to somewhat more than a million
 * @throws RangeError if the words and names do not suffice for so many quotes, or the quotes for all closed lists
 * @example
 * synthetic(1000).quotes.length; // 1000
 */
export function synthetic(quotes: number, seed = 1): Dataset {
  if (!Number.isInteger(quotes) || quotes < LEAST_QUOTES) {
    throw new RangeError(`A synthetic dataset has at least ${LEAST_QUOTES} quotes, not ${quotes}.`);
  }
  const world = new World(quotes, seed);
  const collected = {
    articles: [] as Article[],
    events: [] as AssemblyEvent[],
    people: [] as Person[],
    quotes: [] as Quote[],
    sources: [] as Source[],
    errata: [] as Erratum[],
  };
  const articles = Math.floor(quotes / MOST_QUOTES_OF_FIVE_ARTICLES) * 5;
  const topicsEach = Math.ceil(world.topics.length / articles);
  for (const meeting of meetings(world, quotes, topicsEach)) {
    for (const name of Object.keys(collected) as (keyof typeof collected)[]) {
      (collected[name] as object[]).push(...meeting[name]);
    }
  }
  const records = { ...collected, organizations: world.organizations, topics: world.topics };
  const sorted = Object.fromEntries(
    Object.entries(records).map(([name, list]) => [name, sortedByKey(list as readonly object[])]),
  ) as unknown as Omit<Dataset, "ids">;
  const ids: readonly LedgerEntry[] = sortedByKey(ledgerOfIds({ ...sorted, ids: [] }, SINCE));
  return { ...sorted, ids };
}

function sortedByKey<Item extends object>(records: readonly Item[]): readonly Item[] {
  return records.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
