import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import sqlite3 from "node-sqlite3-wasm";
import { type Row, rowsOf, tablesOf, type Value } from "../../src/export/index.js";
import type { Dataset } from "../../src/generated/types.js";

/** A database with the tables of the exports, and without a single constraint. */
export interface Database {
  /** Runs statements one after the other. */
  run(script: string): Promise<void>;
  /** The rows that a query answers with, by the names of its columns. */
  rows(query: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** What comes with the packages of this repository and understands SQL, with the name of its dialect. */
export interface Engine {
  readonly name: string;
  readonly dialect: string;
  /** How many random datasets it can be given in a test: some engines take long. */
  readonly runs: number;
  start(): Promise<Database>;
}

export const sqlite: Engine = {
  name: "SQLite",
  dialect: "sqlite",
  runs: 100,
  async start() {
    const database = new sqlite3.Database();
    return {
      run: async (script) => database.exec(script),
      rows: async (query) => database.all(query),
      close: async () => database.close(),
    };
  },
};

export const duckdb: Engine = {
  name: "DuckDB",
  dialect: "duckdb",
  runs: 12,
  async start() {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    return {
      run: async (script) => void (await connection.run(script)),
      rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS(),
      close: async () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
};

const postgres: Engine = {
  name: "PostgreSQL",
  dialect: "postgres",
  runs: 20,
  async start() {
    const database = await PGlite.create();
    return {
      run: async (script) => void (await database.exec(script)),
      rows: async (query) => (await database.query<Record<string, unknown>>(query)).rows,
      close: () => database.close(),
    };
  },
};

export const engines: readonly Engine[] = [sqlite, duckdb, postgres];

const types = { string: "VARCHAR", day: "VARCHAR", integer: "BIGINT", number: "DOUBLE PRECISION" } as const;

/** The statements that make the tables. */
export const tablesInSql = (): string =>
  tablesOf()
    .map(({ name, columns }) => {
      const list = columns.map((column) => `"${column.name}" ${types[column.type]}`).join(", ");
      return `CREATE TABLE "${name}" (${list});`;
    })
    .join("\n");

const literal = (value: Value): string => {
  if (value === null) return "NULL";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
};

const tuple = (row: Row): string => `(${row.map(literal).join(", ")})`;

/** The statements that put a dataset in place of the one in the tables. */
export const rowsInSql = (dataset: Dataset): string =>
  tablesOf()
    .map((table) => {
      const rows = [...rowsOf(dataset, table)].map(tuple).join(",\n");
      return `DELETE FROM "${table.name}";\n${rows === "" ? "" : `INSERT INTO "${table.name}" VALUES ${rows};`}`;
    })
    .join("\n");
