import { shapes } from "../../src/generated/shapes.js";
import type { Dataset } from "../../src/generated/types.js";
import { type Row, type Table, tablesOf, type Value } from "../../src/export/index.js";
import { collectionNames } from "../../src/text/canonical.js";

type Json = Record<string, unknown>;

/** An object type filled with what a row has of it, and with empty lists. */
function objectOf(
  type: string,
  cell: (path: readonly string[]) => Value | undefined,
  path: readonly string[] = [],
): Json | null {
  const entries = Object.entries(shapes[type]!).map(([key, field]): [string, unknown] => {
    const inner = [...path, key];
    if (field.list) return [key, []];
    return [key, field.type in shapes ? objectOf(field.type, cell, inner) : cell(inner)];
  });
  const isAbsent = path.length > 0 && entries.every(([, value]) => value === null);
  return isAbsent ? null : Object.fromEntries(entries);
}

const step = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((found, key) => (found as Json)[key], value);

/**
 * The dataset with its nested lists again, from the rows of all tables in any order. It knows the model and, of the
 * tables, which column holds what.
 */
export function rebuilt(rowsOf: (table: Table) => Iterable<Row>): Dataset {
  const dataset: Record<string, unknown[]> = Object.fromEntries(collectionNames.map((name) => [name, []]));
  const entries = new Map<string, unknown>();
  for (const table of tablesOf()) {
    const { columns, list, primaryKey, type } = table;
    const index = (name: string) => columns.findIndex((column) => column.name === name);
    for (const row of rowsOf(table)) {
      const cell = (path: readonly string[]) => row[columns.findIndex((column) => column.path?.join() === path.join())];
      const entry = type in shapes ? objectOf(type, cell) : cell([]);
      entries.set(JSON.stringify([table.name, ...primaryKey.map((name) => row[index(name)])]), entry);
      if (!list) {
        dataset[table.collection]!.push(entry);
        continue;
      }
      const leading = columns.filter(({ path, name }) => path === null && name !== "position");
      const around = entries.get(JSON.stringify([list.of.name, ...leading.map(({ name }) => row[index(name)])]));
      (step(around, list.path) as unknown[])[row[index("position")] as number] = entry;
    }
  }
  return dataset as unknown as Dataset;
}
