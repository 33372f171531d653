import { references, shapes } from "../generated/shapes.js";
import { type Column, isNeverNull } from "../export/columns.js";
import { type Table, tablesOf } from "../export/tables.js";

export const tableNamed = (name: string): Table => tablesOf().find((table) => table.name === name)!;

/** The column that names the record to which a row belongs. */
export const recordColumn = ({ columns, list, primaryKey }: Table): string =>
  list ? columns[0]!.name : primaryKey[0]!;

/** The table whose entries have the ids of a type; none if they may stand in several. */
export const homeOf = (idType: string): Table | undefined =>
  tablesOf().find(({ type }) => shapes[type]?.id?.type === idType);

/** The tables with the records that an id of this type can mean. */
export const homesOf = (idType: string): readonly Table[] =>
  Object.entries(references).flatMap(([type, collections]) => {
    const home = homeOf(type);
    return home && collections.every((name) => references[idType]!.includes(name)) ? [home] : [];
  });

/** A column with ids of other records. */
export interface Reference {
  readonly table: Table;
  readonly column: string;
  /** The type of the ids. */
  readonly type: string;
  readonly nullable: boolean;
}

const referenceIn = (table: Table, column: Column): readonly Reference[] =>
  column.refers === null ? [] : [{ table, column: column.name, type: column.refers, nullable: !isNeverNull(column) }];

/** Every column of the tables that refers to other records. */
export const allReferences = (): readonly Reference[] =>
  tablesOf().flatMap((table) => table.columns.flatMap((column) => referenceIn(table, column)));
