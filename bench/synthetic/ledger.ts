import type { Dataset, LedgerEntry } from "../../src/generated/types.js";
import { SINCE } from "./errata.js";

/** An entry for every record with an id. */
export function ledgerOf({
  articles,
  events,
  people,
  organizations,
  topics,
  quotes,
  errata,
}: Omit<Dataset, "ids">): LedgerEntry[] {
  const decisions = events.flatMap((event) => event.decisions);
  return Object.entries({ articles, events, people, organizations, topics, quotes, decisions, errata }).flatMap(
    ([collection, records]) =>
      records.map(({ id }) => ({
        id,
        collection: collection as LedgerEntry["collection"],
        since: SINCE,
        withdrawn: null,
      })),
  );
}
