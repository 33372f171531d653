import type { LedgerEntry } from "../../src/generated/types.js";
import type { DraftDataset } from "./draft.js";

/** The ledger of ids with every new id of the dataset added. */
export function ledgerOfIds(dataset: DraftDataset, since: string): LedgerEntry[] {
  const owned = {
    articles: dataset.articles,
    events: dataset.events,
    people: dataset.people,
    organizations: dataset.organizations,
    topics: dataset.topics,
    quotes: dataset.quotes,
    decisions: dataset.events.flatMap((event) => event.decisions),
    errata: dataset.errata,
  };
  const known = new Set(dataset.ids.map((entry) => entry.id));
  const added = Object.entries(owned).flatMap(([collection, records]) =>
    records
      .filter((record) => !known.has(record.id))
      .map((record) => ({
        id: record.id,
        collection: collection as LedgerEntry["collection"],
        since,
        withdrawn: null,
      })),
  );
  return [...dataset.ids, ...added];
}
