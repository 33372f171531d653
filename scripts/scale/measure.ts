import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { machine } from "../../bench/machine.js";
import { tablesOf } from "../../src/export/index.js";
import { allReferences, recordColumn } from "../../src/sql/names.js";
import { dialects, queryOf, relationalRules } from "../../src/sql/index.js";

/** The values of a column. */
export interface Values {
  /** How many are not `null`. */
  readonly count: number;
  /** The mean length, in bytes. */
  readonly length: number;
}

/** What the tables of a dataset weigh, and how long the queries take over them on one machine. */
export interface Scale {
  readonly machine: string;
  readonly engine: string;
  readonly tables: readonly {
    readonly name: string;
    /** The size of the Parquet file, and in it that of the columns that the queries read. */
    readonly bytes: number;
    readonly readBytes: number;
    /** The column that names the record of a row. */
    readonly record: Values;
  }[];
  readonly references: readonly (Values & { readonly table: string; readonly column: string; readonly type: string })[];
  readonly queries: readonly {
    readonly rule: string;
    readonly rows: number;
    readonly seconds: number;
    /** The time of all processors together, in seconds: what the query takes, whatever else the machine does. */
    readonly processor: number;
  }[];
}

/* Beside keys and references: digests and positions for X6 and R8, the rest of the ledger for R9 and P5. */
const alsoRead: Readonly<Record<string, readonly string[]>> = {
  quote_attestation_segments: ["sha256", "start", "end"],
  ids: ["collection", "withdrawn"],
};

/** Measures an export to Parquet with DuckDB. */
export async function measure(folder: string, report: (line: string) => void): Promise<Scale> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const rows = async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJS();
  const one = async (query: string) => Object.values((await rows(query))[0]!).map(Number);
  const values = async (table: string, column: string): Promise<Values> => {
    const [count, length] = await one(
      `SELECT count("${column}"), coalesce(avg(strlen("${column}")), 0) FROM "${table}"`,
    );
    return { count: count!, length: length! };
  };
  for (const { name } of tablesOf()) {
    await connection.run(`CREATE VIEW "${name}" AS FROM '${join(folder, `${name}.parquet`)}'`);
  }
  const tables = [];
  for (const table of tablesOf()) {
    const path = join(folder, `${table.name}.parquet`);
    const read = table.columns.filter(
      ({ name, path: leadsTo, refers }) =>
        leadsTo === null || refers !== null || table.primaryKey.includes(name) || alsoRead[table.name]?.includes(name),
    );
    const names = read.map(({ name }) => `'${name}'`).join(", ");
    const [readBytes] = await one(
      `SELECT coalesce(sum(total_compressed_size), 0) FROM parquet_metadata('${path}') WHERE path_in_schema IN (${names})`,
    );
    const record = await values(table.name, recordColumn(table));
    tables.push({ name: table.name, bytes: statSync(path).size, readBytes: readBytes!, record });
  }
  const references = [];
  for (const { table, column, type } of allReferences()) {
    references.push({ table: table.name, column, type, ...(await values(table.name, column)) });
  }
  const duckdb = dialects.find(({ name }) => name === "duckdb")!;
  const queries = [];
  for (const rule of relationalRules) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const found = await rows(queryOf(rule, duckdb));
    const { user, system } = process.cpuUsage(used);
    const taken = { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
    queries.push({ rule: rule.id, rows: found.length, ...taken });
    report(
      `${rule.id}: ${found.length} rows in ${taken.seconds.toFixed(2)} s, ${taken.processor.toFixed(2)} s of processors`,
    );
  }
  const [{ version } = {}] = await rows("SELECT version() AS version");
  connection.closeSync();
  instance.closeSync();
  return { machine: machine(), engine: `DuckDB ${String(version).slice(1)}`, tables, references, queries };
}

/** Whether a folder has an export to Parquet. */
export const isExported = (folder: string): boolean => {
  try {
    return readdirSync(folder).some((name) => name.endsWith(".parquet"));
  } catch {
    return false;
  }
};
