import { recordTypes, shapes } from "../generated/shapes.js";
import type { Dataset } from "../generated/types.js";
import type { Field } from "../model/shape.js";

export type CollectionName = keyof Dataset;

/** The names of all collections, in documented order. */
export const collectionNames = Object.keys(recordTypes) as CollectionName[];

/** What a collection is sorted by: the id, or the article for records that have no id of their own. */
export function sortKey(record: object): string {
  const { id, article } = record as { id?: unknown; article?: unknown };
  return String(id ?? article);
}

/**
 * Whether the order of a list says nothing, so that the canonical form sorts it. Keywords keep their
 * printed order, and stretches of text that of their positions.
 */
export function isSortable(field: Field): boolean {
  return field.list && field.type !== "Verbatim" && !("start" in (shapes[field.type] ?? {}));
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares entries of a sortable list: by themselves, by id, or by article and, where that is the same, by content. */
export function compareEntries(one: unknown, other: unknown, type: string): number {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) {
    return ascending(String(one), String(other));
  }
  const order = ascending(entryKey(one), entryKey(other));
  return order === 0 && !("id" in one) ? ascending(contentOf(one, type), contentOf(other, type)) : order;
}

function entryKey(entry: object): string {
  const { id, article } = entry as { id?: unknown; article?: unknown };
  return String(id ?? article ?? "");
}

const contentOf = (entry: object, type: string): string => JSON.stringify(canonical(entry, type));

function canonicalList(entries: readonly unknown[], field: Field): unknown[] {
  const values = entries.map((entry) => canonical(entry, field.type));
  if (!isSortable(field)) return values;
  return values.sort((a, b) => compareEntries(a, b, field.type));
}

function canonical(value: unknown, type: string): unknown {
  const shape = shapes[type];
  if (!shape || typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  const known = Object.keys(shape).filter((key) => key in record);
  const unknown = Object.keys(record).filter((key) => !(key in shape));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => {
      const [part, field] = [record[key], shape[key]];
      if (!field) return [key, part];
      return [key, Array.isArray(part) ? canonicalList(part, field) : canonical(part, field.type)];
    }),
  );
}

/** The canonical text of a file in `data/`: sorted, keys in schema order, two blanks, LF, final newline. */
export function canonicalFile(name: CollectionName, records: readonly object[]): string {
  const sorted = [...records].sort((a, b) => ascending(sortKey(a), sortKey(b)));
  return `${JSON.stringify(
    sorted.map((record) => canonical(record, recordTypes[name])),
    null,
    2,
  )}\n`;
}
