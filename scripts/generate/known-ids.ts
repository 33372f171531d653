import { referable } from "../../src/model/index.js";
import type { Dataset } from "../../src/generated/types.js";
import type { KnownIds } from "./schemas.js";

/** The ids of a dataset, sorted, by id type. */
export function knownIds(dataset: Dataset): KnownIds {
  const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);
  const byCollection: Record<string, string[]> = {
    articles: ids(dataset.articles),
    events: ids(dataset.events),
    people: ids(dataset.people),
    organizations: ids(dataset.organizations),
    topics: ids(dataset.topics),
    quotes: ids(dataset.quotes),
    decisions: dataset.events.flatMap((event) => ids(event.decisions)),
    errata: ids(dataset.errata),
  };
  return Object.fromEntries(
    Object.entries(referable).map(([name, { collections }]) => [
      name,
      collections.flatMap((collection) => byCollection[collection]!).sort(),
    ]),
  ) as unknown as KnownIds;
}
