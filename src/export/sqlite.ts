import { statSync } from "node:fs";
import type { Database } from "node-sqlite3-wasm";
import { meta } from "../generated/meta.js";
import { batches } from "./batches.js";
import { ExportError } from "./export-error.js";
import type { FileWriter, Format, Records } from "./format.js";
import { optional } from "./optional.js";
import { quoted, tableStatements } from "./sqlite-schema.js";
import { searchEntries, searchTable, views } from "./sqlite-views.js";
import { rowsOf, type Table, tablesOf, type Value } from "./tables.js";

type Library = typeof import("node-sqlite3-wasm");

const ROWS_BETWEEN_REPORTS = 1000;

/* One by one, quotes took the full-text index eight times as long. */
const QUOTES_INDEXED_TOGETHER = 1000;

/* The file is new and nobody else's, and thrown away on any error: it needs no journal and no lock. */
const SETTINGS =
  "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536;";

const RELEASE = "CREATE TABLE release (name TEXT NOT NULL, version TEXT NOT NULL, license TEXT NOT NULL) STRICT;";

/** Runs one statement for each list of values, and reports after every so many. */
function* runAll(database: Database, sql: string, lists: Iterable<readonly Value[]>, between = 1): Generator<void> {
  const statement = database.prepare(sql);
  try {
    let done = 0;
    for (const values of lists) {
      statement.run(values as Value[]);
      if (++done % between === 0) yield;
    }
  } finally {
    statement.finalize();
  }
}

const insertion = ({ name, columns }: Table): string =>
  `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?").join(", ")})`;

function* idLists(records: Iterable<{ readonly id: string }>): Generator<readonly Value[]> {
  for (const batch of batches(records, QUOTES_INDEXED_TOGETHER)) yield [JSON.stringify(batch.map(({ id }) => id))];
}

/** The references that lead nowhere, in words. */
function danglingReferences(database: Database): readonly string[] {
  const violations = database.all('SELECT DISTINCT "table", parent FROM pragma_foreign_key_check');
  return violations.map(({ table, parent }) => `${String(table)} to ${String(parent)}`);
}

function* fill(database: Database, dataset: Records): Generator<void> {
  database.exec(SETTINGS);
  database.exec("BEGIN");
  for (const table of tablesOf()) database.exec(tableStatements(table));
  database.exec(`${RELEASE}${views}${searchTable}`);
  database.run("INSERT INTO release VALUES (?, ?, ?)", [meta.name, meta.version, meta.license]);
  for (const table of tablesOf()) {
    yield* runAll(database, insertion(table), rowsOf(dataset, table), ROWS_BETWEEN_REPORTS);
  }
  yield* runAll(database, searchEntries, idLists(dataset.quotes));
  const dangling = danglingReferences(database);
  if (dangling.length > 0) {
    throw new ExportError(
      `The dataset has references to records that it does not hold: from ${dangling.join(", from ")}.`,
    );
  }
  database.exec("COMMIT");
}

/** What SQLite says, in words: either of the dataset, or of the disk. */
function explained(error: Error): ExportError {
  const { message } = error;
  const isRefusal = /constraint failed|cannot store/.test(message);
  return new ExportError(
    isRefusal
      ? `The dataset does not fit into the tables: ${message}.`
      : `Nothing was written, because SQLite cannot write: ${message}. Is there room left on the disk?`,
    { cause: error },
  );
}

/** Makes the database at a path; on an error or when it is left, nothing stays open or locked. */
const writer = (dataset: Records, { Database, SQLite3Error }: Library): FileWriter =>
  function* (path) {
    const database = new Database(path);
    try {
      for (const _ of fill(database, dataset)) yield statSync(path).size;
    } catch (error) {
      throw error instanceof SQLite3Error ? explained(error) : error;
    } finally {
      database.close();
    }
    yield statSync(path).size;
  };

/** A SQLite database with keys, checks, views and a full-text index. */
export const sqlite: Format = {
  name: "sqlite",
  description: "a SQLite database: strict tables with foreign keys, views, and full-text search over the quotes",
  drops: "No record and no field; the patterns that texts keep to are not checked in the database.",
  async files(dataset) {
    /* A CommonJS module: what it exports is its default export. */
    const module: unknown = await optional("node-sqlite3-wasm", () => import("node-sqlite3-wasm"));
    const { default: library } = module as { readonly default: Library };
    return [{ name: `${meta.name}.sqlite`, content: writer(dataset, library) }];
  },
};
