import type { LedgerEntry } from "../../src/generated/types.js";

interface Identified {
  readonly id: string;
}

/** What has ids in a dataset, drafts included. */
type Owners = Readonly<
  Record<"articles" | "people" | "organizations" | "topics" | "quotes" | "errata", readonly Identified[]>
> & {
  readonly events: readonly (Identified & { readonly decisions: readonly Identified[] })[];
  readonly ids: readonly LedgerEntry[];
};

/** The ledger of ids with every new id of the dataset added. */
export function ledgerOfIds(dataset: Owners, since: string): LedgerEntry[] {
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
