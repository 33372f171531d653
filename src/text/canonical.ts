import { recordTypes, shapes } from "../generated/shapes.js";
import type { Dataset } from "../generated/types.js";

export type CollectionName = keyof Dataset;

/** The names of all collections, in documented order. */
export const collectionNames = Object.keys(recordTypes) as CollectionName[];

/** What a collection is sorted by: the id, or the article for records that have no id of their own. */
export function sortKey(record: object): string {
  const { id, article } = record as { id?: unknown; article?: unknown };
  return String(id ?? article);
}

function inSchemaOrder(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inSchemaOrder(item, type));
  const shape = shapes[type];
  if (!shape || typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  const known = Object.keys(shape).filter((key) => key in record);
  const unknown = Object.keys(record).filter((key) => !(key in shape));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [key, inSchemaOrder(record[key], shape[key]?.type ?? "")]),
  );
}

/** The canonical text of a file in `data/`: sorted, keys in schema order, two blanks, LF, final newline. */
export function canonicalFile(name: CollectionName, records: readonly object[]): string {
  const sorted = [...records].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
  return `${JSON.stringify(inSchemaOrder(sorted, recordTypes[name]), null, 2)}\n`;
}
