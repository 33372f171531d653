import { recordTypes, references, shapes } from "../generated/shapes.js";
import { type CollectionName, collectionNames } from "../text/canonical.js";
import { type Column, collectionDescription, entryColumn, fieldsOf, snake } from "./columns.js";
import type { Records } from "./format.js";

/** What stands in a cell. */
export type Value = string | number | null;

/** The cells of a row, in the order of the columns. */
export type Row = readonly Value[];

/** The records of a collection, or the entries of a list in them. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly collection: CollectionName;
  /** Where the list stands: in the entries of which table, and the keys that lead to it; `null` for records. */
  readonly list: { readonly of: Table; readonly path: readonly string[] } | null;
  /** The type of the entries. */
  readonly type: string;
  /** What one entry is called. */
  readonly one: string;
  /** First those that say where the row belongs, then those with the values of the entry. */
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
}

/** That the values of some columns are the primary key of a row in a table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly refersTo: readonly string[];
}

const POSITION = "position";

const hasId = (type: string): boolean => "id" in (shapes[type] ?? {});

/** What one record is called: `event` for `events`, although its type is `AssemblyEvent`. */
function singular(collection: CollectionName): string {
  const idType = Object.keys(references).find((type) => references[type]!.join() === collection);
  return snake(idType?.replace(/Id$/, "") ?? recordTypes[collection]);
}

/** The key of the row around a list, and the place in the list. */
function leadingColumns({ list }: Pick<Table, "list">): readonly Column[] {
  if (!list) return [];
  const { of, path } = list;
  const key = of.primaryKey.map((name): Column => {
    const column = of.columns.find((candidate) => candidate.name === name)!;
    const isInherited = column.path === null && name !== POSITION;
    return {
      ...column,
      name: isInherited ? name : `${of.one}_${name}`,
      description: isInherited ? column.description : `Whose list it is: ${name} in the table ${of.name}.`,
      path: null,
      refers: null,
    };
  });
  const position: Column = {
    name: POSITION,
    description: `The place in the list ${path.join(".")} of the ${snake(of.one)}, counted from 0.`,
    type: "integer",
    required: true,
    constraints: { minimum: 0 },
    path: null,
    presence: null,
    refers: null,
  };
  return [...key, position];
}

/** A table, and the tables of the lists in its entries. */
function withLists(place: Omit<Table, "columns" | "primaryKey">): Table[] {
  const { type, list } = place;
  const leading = leadingColumns(place);
  const { columns, lists } =
    type in shapes ? fieldsOf(type) : { columns: [entryColumn(type, place.description)], lists: [] };
  /* A record without an id is known by its article, the entry of a list by its place. */
  const primaryKey = hasId(type) ? ["id"] : list ? leading.map(({ name }) => name) : ["article"];
  const table: Table = { ...place, columns: [...leading, ...columns], primaryKey };
  const inner = lists.flatMap((field) =>
    withLists({
      name: snake(...namesDownTo(table), ...field.path),
      description: field.description,
      collection: place.collection,
      list: { of: table, path: field.path },
      type: field.type,
      one: snake(field.type),
    }),
  );
  return [table, ...inner];
}

const namesDownTo = ({ list, one }: Table): string[] => [...(list ? namesDownTo(list.of) : []), one];

let tables: readonly Table[] | undefined;

/**
 * The tables that hold the dataset, derived from its model: one per collection, and one per list in its records. Single
 * objects in a record become columns, references become foreign keys, and no cell holds a list.
 *
 * @example
 * tablesOf().find(({ name }) => name === "quote_attestations")!.primaryKey; // ["quote_id", "position"]
 */
export function tablesOf(): readonly Table[] {
  tables ??= collectionNames.flatMap((collection) =>
    withLists({
      name: snake(collection),
      description: collectionDescription(collection),
      collection,
      list: null,
      type: recordTypes[collection],
      one: singular(collection),
    }),
  );
  return tables;
}

/** The table in which the ids of a type are looked up: an id of no single collection in the ledger of all ids. */
function tableOfIds(idType: string): Table {
  const own = tablesOf().find(({ type }) => shapes[type]?.id?.type === idType);
  return own ?? tablesOf().find(({ name }) => name === "ids")!;
}

/**
 * What the rows of a table refer to: the row around their list, and other records.
 *
 * @example
 * foreignKeysOf(tablesOf().find(({ name }) => name === "quote_topics")!);
 * // [{ columns: ["quote_id"], table: "quotes", refersTo: ["id"] }, { columns: ["topic"], table: "topics", refersTo: ["id"] }]
 */
export function foreignKeysOf({ columns, list }: Table): readonly ForeignKey[] {
  const leading = columns.filter(({ name, path }) => path === null && name !== POSITION).map(({ name }) => name);
  const references = columns.flatMap(({ name, refers }) => {
    if (refers === null) return [];
    const { name: table, primaryKey } = tableOfIds(refers);
    return [{ columns: [name], table, refersTo: primaryKey }];
  });
  if (!list) return references;
  return [{ columns: leading, table: list.of.name, refersTo: list.of.primaryKey }, ...references];
}

/** A value by the keys that lead to it; `null` if an object on the way is `null`. */
function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (let depth = 0; depth < path.length; depth += 1) {
    found = (found as Record<string, unknown> | null)?.[path[depth]!] ?? null;
  }
  return found;
}

/** Called with an entry, and with the cells that say where its row belongs, to which the others can be added. */
type EntryVisitor = (value: unknown, leading: Value[]) => void;

/** Finds the entries of a table in one record. What does not depend on the record is worked out once. */
function entriesIn({ list }: Table): (record: unknown, visitor: EntryVisitor) => void {
  if (!list) return (record, visitor) => visitor(record, []);
  const { of, path } = list;
  const around = entriesIn(of);
  const ownKey = of.columns.find((column) => column.path !== null && of.primaryKey.includes(column.name))?.path;
  return (record, visitor) =>
    around(record, (value, leading) => {
      const key = ownKey ? [at(value, ownKey) as Value] : leading;
      const entries = (at(value, path) ?? []) as readonly unknown[];
      for (let position = 0; position < entries.length; position += 1) visitor(entries[position], [...key, position]);
    });
}

/** Makes the rows of a table that come from one record, and calls back with each. */
export function rowReader(table: Table): (record: object, visitor: (row: Row) => void) => void {
  const paths = table.columns.flatMap(({ path }) => (path === null ? [] : [path]));
  const visit = entriesIn(table);
  return (record, visitor) =>
    visit(record, (value, row) => {
      for (const path of paths) row.push(at(value, path) as Value);
      visitor(row);
    });
}

/**
 * The rows of a table, made one after the other while they are asked for.
 *
 * @example
 * [...rowsOf(dataset, tablesOf().find(({ name }) => name === "quotes")!)].length; // 19
 */
export function* rowsOf(dataset: Records, table: Table): Generator<Row> {
  const read = rowReader(table);
  for (const record of dataset[table.collection]) {
    const rows: Row[] = [];
    read(record, (row) => rows.push(row));
    for (const row of rows) yield row;
  }
}
