import type { ApproximateDate } from "../index.js";

const bounds = (date: ApproximateDate | null) => [
  date?.latest ?? date?.earliest ?? "9999",
  date?.earliest ?? date?.latest ?? "9999",
];

/** The records in order of time: by last possible day, then by first; undated ones come last. */
export function inOrderOfTime<Item>(items: readonly Item[], dateOf: (item: Item) => ApproximateDate | null): Item[] {
  const key = (item: Item) => bounds(dateOf(item)).join();
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
