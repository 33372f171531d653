import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import sqlite3 from "node-sqlite3-wasm";
import type { Row, Value } from "../../src/export/index.js";
import type { Dataset } from "../../src/generated/types.js";
import { tablesOf } from "../../src/export/index.js";
import { collectionNames } from "../../src/text/canonical.js";
import { rebuilt } from "./rebuild.js";

/** What is read back of an export: the rows of every table, by its name. */
type Rows = ReadonlyMap<string, readonly Row[]>;

/** Reads an export in a folder back into a dataset, with other libraries than the ones that have written it. */
export type Reader = (folder: string) => Promise<Dataset>;

async function fromRows(rows: (name: string) => Promise<readonly Row[]> | readonly Row[]): Promise<Dataset> {
  const all: Rows = new Map(await Promise.all(tablesOf().map(async ({ name }) => [name, await rows(name)] as const)));
  return rebuilt(({ name }) => all.get(name)!);
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
}

/** What `datapackage.json` says of the tables. */
export const resourcesIn = (folder: string): readonly Resource[] =>
  (JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as { resources: Resource[] }).resources;

function csvRows(folder: string, table: string): Row[] {
  const { path, schema } = resourcesIn(folder).find(({ name }) => name === table)!;
  const [header, ...rows] = parse(readFileSync(join(folder, path), "utf8")) as string[][];
  if (header!.join() !== schema.fields.map(({ name }) => name).join())
    throw new Error(`The header of ${path} is ${header!.join()}.`);
  return rows.map((row) =>
    row.map((cell, index) => {
      if (cell === "") return null;
      return ["integer", "number"].includes(schema.fields[index]!.type) ? Number(cell) : cell;
    }),
  );
}

/** Opens a database, and closes it after use. */
export function withDatabase<Result>(path: string, use: (database: sqlite3.Database) => Result): Result {
  const database = new sqlite3.Database(path, { fileMustExist: true });
  try {
    return use(database);
  } finally {
    database.close();
  }
}

const cellOf = (value: unknown): Value => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "bigint" ? Number(value) : ((value ?? null) as Value);
};

/** The bytes of a file in memory of their own, as hyparquet wants them. */
export function bytesOf(path: string): ArrayBuffer {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

export const readers: Readonly<Record<string, Reader>> = {
  csv: (folder) => fromRows((table) => csvRows(folder, table)),
  sqlite: (folder) =>
    withDatabase(join(folder, "vitako-dataset.sqlite"), (database) =>
      fromRows((table) => database.all(`SELECT * FROM "${table}"`).map((row) => Object.values(row).map(cellOf))),
    ),
  parquet: (folder) =>
    fromRows(async (table) => {
      const rows = await parquetReadObjects({ file: bytesOf(join(folder, `${table}.parquet`)) });
      return rows.map((row) => Object.values(row).map(cellOf));
    }),
  ndjson: async (folder) =>
    Object.fromEntries(
      collectionNames.map((name) => [name, linesOf(readFileSync(join(folder, `${name}.ndjson`), "utf8"))]),
    ) as unknown as Dataset,
  json: async (folder) => JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8")) as Dataset,
};
