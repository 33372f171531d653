import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import sqlite3 from "node-sqlite3-wasm";
import { type Row, rowsOf, tablesOf, type Value } from "../../src/export/index.js";
import type { Dataset } from "../../src/generated/types.js";

/** A database with the tables of the exports, and without a single constraint. */
export interface Engine {
  readonly name: string;
  readonly dialect: string;
  /** Runs statements one after the other. */
  run(script: string): Promise<void>;
  /** The rows that a query answers with, by the names of its columns. */
  rows(query: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

async function sqlite(): Promise<Engine> {
  const database = new sqlite3.Database();
  const [version] = Object.values(database.get("SELECT sqlite_version()")!);
  return {
    name: `SQLite ${String(version)}`,
    dialect: "sqlite",
    run: async (script) => database.exec(script),
    rows: async (query) => database.all(query),
    close: async () => database.close(),
  };
}

async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const rows: Engine["rows"] = async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS();
  const [{ version } = {}] = await rows("SELECT version() AS version");
  return {
    name: `DuckDB ${String(version)}`,
    dialect: "duckdb",
    run: async (script) => void (await connection.run(script)),
    rows,
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  const rows: Engine["rows"] = async (query) => (await database.query<Record<string, unknown>>(query)).rows;
  const [{ server_version: version } = {}] = await rows("SHOW server_version");
  return {
    name: `PostgreSQL ${String(version)}`,
    dialect: "postgres",
    run: async (script) => void (await database.exec(script)),
    rows,
    close: () => database.close(),
  };
}

/** Starts every engine that comes with the packages of this repository. */
export const startEngines = (): Promise<readonly Engine[]> => Promise.all([sqlite(), duckdb(), postgres()]);

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
