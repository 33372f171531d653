import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { csvFormatRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { csv, exportDataset, parquet, type Row, rowsOf, shipped, sqlite, tablesOf } from "../../src/export/index.js";
import { quotes } from "../../src/index.js";
import { emptyFolder } from "./folder.js";
import { needsPython, python } from "./python.js";

/*
 * Independent readers. All of them at once: python3 -m pip install frictionless pandas pyarrow duckdb
 * What is not installed is skipped, and the reason is printed.
 */

interface Read {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly types?: readonly string[];
}

const expected = (): Record<string, Read> =>
  Object.fromEntries(
    tablesOf().map((table) => [
      table.name,
      { columns: table.columns.map(({ name }) => name), rows: [...rowsOf(shipped(), table)] },
    ]),
  );

const rows = Object.values(expected()).reduce((sum, table) => sum + table.rows.length, 0);

const withoutTypes = (tables: Record<string, Read>) =>
  Object.fromEntries(Object.entries(tables).map(([name, { columns, rows: read }]) => [name, { columns, rows: read }]));

describe("frictionless", { timeout: 120_000 }, () => {
  interface Report {
    readonly valid: boolean;
    readonly tables: readonly string[];
    readonly rows: number;
    readonly errors: readonly { readonly table: string; readonly type: string; readonly note: string }[];
  }

  it("finds the Data Package valid, with its sizes, digests and foreign keys", async (context) => {
    needsPython(context, "frictionless");
    const folder = emptyFolder();
    await exportDataset(csv, folder);
    const report = python("validate.py", join(folder, "datapackage.json")) as Report;
    expect(report).toEqual({
      valid: true,
      tables: tablesOf()
        .map(({ name }) => name)
        .sort(),
      rows,
      errors: [],
    });
  });

  it("finds every reference that leads nowhere: each foreign key is a real one", async (context) => {
    needsPython(context, "frictionless");
    const folder = emptyFolder();
    await exportDataset(csv, folder);
    const descriptorPath = join(folder, "datapackage.json");
    const descriptor = JSON.parse(readFileSync(descriptorPath, "utf8")) as {
      resources: {
        name: string;
        path: string;
        hash?: string;
        bytes?: number;
        schema: { fields: { name: string; type: string }[]; foreignKeys?: { fields: string[] }[] };
      }[];
    };
    const broken: string[] = [];
    for (const resource of descriptor.resources) {
      delete resource.hash;
      delete resource.bytes;
      const path = join(folder, resource.path);
      const [header, ...cells] = parse(readFileSync(path, "utf8")) as string[][];
      for (const { fields } of resource.schema.foreignKeys ?? []) {
        const index = header!.indexOf(fields[0]!);
        const row = cells.find((candidate) => candidate[index] !== "");
        if (!row) continue;
        row[index] = `nobody-${resource.name}-${fields.join("-")}`.replaceAll("_", "-");
        broken.push(`${resource.name}: ${fields.join(", ")}`);
      }
      writeFileSync(path, csvFormatRows([header!, ...cells]));
    }
    expect(broken.length).toBeGreaterThan(35);
    writeFileSync(descriptorPath, JSON.stringify(descriptor));
    const { errors } = python("validate.py", descriptorPath) as Report;
    const found = errors
      .filter(({ type, note }) => type === "foreign-key" && note.includes("nobody-"))
      .map(({ table, note }) => `${table}: ${/for "([^"]+)"/.exec(note)?.[1]}`);
    expect([...new Set(found)].sort()).toEqual([...new Set(broken)].sort());
  });

  it("finds a file that was changed", async (context) => {
    needsPython(context, "frictionless");
    const folder = emptyFolder();
    await exportDataset(csv, folder);
    const path = join(folder, "quotes.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace(" und ", " and "));
    const { errors } = python("validate.py", join(folder, "datapackage.json")) as Report;
    expect(errors.map(({ table, type }) => [table, type])).toEqual([["quotes", "hash-count"]]);
  });
});

describe("pandas", { timeout: 60_000 }, () => {
  it("loads the tables as they are, and joins them", async (context) => {
    needsPython(context, "pandas");
    const folder = emptyFolder();
    await exportDataset(csv, folder);
    const { tables, attestations } = python("read_pandas.py", folder) as {
      tables: Record<string, Read>;
      attestations: readonly unknown[];
    };
    expect(tables).toEqual(expected());
    expect(attestations.length).toBe(quotes.flatMap((quote) => quote.attestations).length);
  });
});

describe.each(["pyarrow", "duckdb"])("%s", { timeout: 60_000 }, (reader) => {
  it("reads the Parquet files as they are, with the types of the columns", async (context) => {
    needsPython(context, reader);
    const folder = emptyFolder();
    await exportDataset(parquet, folder);
    const tables = python("read_parquet.py", reader, folder) as Record<string, Required<Read>>;
    expect(withoutTypes(tables)).toEqual(expected());
    const typeNames = {
      pyarrow: { string: "string", day: "date32[day]", integer: "int64", number: "double" },
      duckdb: { string: "VARCHAR", day: "DATE", integer: "BIGINT", number: "DOUBLE" },
    }[reader]!;
    const types = tablesOf().map(({ name, columns }) => [name, columns.map(({ type }) => typeNames[type])] as const);
    expect(Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.types]))).toEqual(
      Object.fromEntries(types),
    );
  });
});

describe("the SQLite of Python", () => {
  it("opens the database, finds it sound, and answers from its tables, views and index", async (context) => {
    needsPython(context, "sqlite3");
    const { version, strict } = python("sqlite_is_new.py") as { version: string; strict: boolean };
    if (!strict) {
      console.warn(`The database is not read by Python: strict tables need SQLite 3.37, and it has ${version}.`);
      return context.skip(version);
    }
    const folder = emptyFolder();
    await exportDataset(sqlite, folder);
    const { checks, tables, views, found } = python(
      "read_sqlite.py",
      join(folder, "vitako-dataset.sqlite"),
      "souveran",
    ) as {
      checks: unknown;
      tables: Record<string, Row[]>;
      views: Record<string, number>;
      found: [string][];
    };
    expect(checks).toEqual([[["ok"]], []]);
    const { release, ...others } = tables;
    expect(release?.length).toBe(1);
    const inAnyOrder = (list: Record<string, readonly Row[]>) =>
      Object.fromEntries(
        Object.entries(list).map(([name, each]) => [name, each.map((row) => JSON.stringify(row)).sort()]),
      );
    const wanted = Object.fromEntries(Object.entries(expected()).map(([name, table]) => [name, table.rows]));
    expect(inAnyOrder(others)).toEqual(inAnyOrder(wanted));
    expect(Object.values(views).filter((count) => count === 0)).toEqual([]);
    expect(found.flat().sort()).toEqual(
      quotes.filter(({ text, gist }) => /\bsouverän\b/i.test(`${text} ${gist.de}`)).map(({ id }) => id),
    );
  });
});
