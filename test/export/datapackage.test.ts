import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { csv, foreignKeysOf, shipped, tablesOf } from "../../src/export/index.js";

const PROFILES = "https://datapackage.org/profiles/2.0";

interface Constraints {
  readonly required: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly description: string;
    readonly schema: {
      readonly $schema: string;
      readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints: Constraints }[];
      readonly missingValues: readonly string[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

describe("datapackage.json", () => {
  let descriptor: Package;
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    files = new Map(
      (await csv.files(shipped())).map(({ name, content }) => [name, [...(content as Iterable<string>)].join("")]),
    );
    descriptor = JSON.parse(files.get("datapackage.json")!) as Package;
  });

  const fieldOf = (table: string, name: string) =>
    descriptor.resources
      .find((resource) => resource.name === table)!
      .schema.fields.find((field) => field.name === name);

  it("is a Data Package in version 2 with the name and the version of this package", () => {
    const { resources: _resources, description: _description, ...head } = descriptor;
    expect(head).toEqual({
      $schema: `${PROFILES}/datapackage.json`,
      name: manifest.name,
      title: manifest.name,
      version: manifest.version,
      licenses: [
        {
          name: "CC-BY-4.0",
          path: "https://creativecommons.org/licenses/by/4.0/",
          title: "Creative Commons Attribution 4.0 International",
        },
      ],
    });
  });

  it("says of every table how its file is written", () => {
    const expected = {
      $schema: `${PROFILES}/dataresource.json`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {
        $schema: `${PROFILES}/tabledialect.json`,
        delimiter: ",",
        lineTerminator: "\n",
        quoteChar: '"',
        doubleQuote: true,
      },
    };
    const found = descriptor.resources.map((resource) =>
      Object.fromEntries(
        Object.keys(expected).map((key) => [key, (resource as unknown as Record<string, unknown>)[key]]),
      ),
    );
    expect(found).toEqual(tablesOf().map(() => expected));
    const schemas = descriptor.resources.map(({ schema }) => schema.$schema);
    expect([...new Set(schemas)]).toEqual([`${PROFILES}/tableschema.json`]);
  });

  it("lists every table with the size and the digest of its file", () => {
    const expected = tablesOf().map(({ name }) => {
      const text = files.get(`${name}.csv`)!;
      const sha256 = createHash("sha256").update(text).digest("hex");
      return { name, path: `${name}.csv`, bytes: Buffer.byteLength(text), hash: `sha256:${sha256}` };
    });
    expect(descriptor.resources.map(({ name, path, bytes, hash }) => ({ name, path, bytes, hash }))).toEqual(expected);
    expect([...files.keys()]).toEqual([...expected.map(({ path }) => path), "datapackage.json"]);
  });

  it("has the keys of the tables, and names no resource where a table refers to itself", () => {
    const keys = descriptor.resources.map(({ name, schema }) => ({
      name,
      primaryKey: schema.primaryKey,
      foreignKeys: (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
        columns: fields,
        table: reference.resource ?? name,
        refersTo: reference.fields,
      })),
    }));
    expect(keys).toEqual(
      tablesOf().map((table) => ({
        name: table.name,
        primaryKey: table.primaryKey,
        foreignKeys: foreignKeysOf(table),
      })),
    );
    const named = descriptor.resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).filter(({ reference }) => reference.resource === name),
    );
    expect(named).toEqual([]);
  });

  it("takes the constraints from the schema", () => {
    const slug = expect.stringContaining("[a-z0-9]") as unknown;
    expect(fieldOf("quotes", "event_relation")).toMatchObject({
      type: "string",
      constraints: { required: true, enum: ["said-at", "said-about", "unknown"] },
    });
    expect(fieldOf("quotes", "event")).toMatchObject({
      type: "string",
      constraints: { required: false, pattern: slug },
    });
    expect(fieldOf("articles", "title")).toMatchObject({ constraints: { required: true, maxLength: 200 } });
    expect(fieldOf("articles", "published_earliest")).toMatchObject({ type: "date", constraints: { required: false } });
    expect(fieldOf("articles", "published_basis")).toMatchObject({ constraints: { required: false } });
    expect(fieldOf("articles", "language")).toMatchObject({ constraints: { enum: ["de"] } });
    expect(fieldOf("quote_topics", "position")).toMatchObject({
      type: "integer",
      constraints: { required: true, minimum: 0 },
    });
    expect(fieldOf("source_marks", "start")).toMatchObject({
      type: "integer",
      constraints: { minimum: 0, maximum: 10_000_000 },
    });
    expect(fieldOf("article_derived_from", "shared_eight_grams")).toMatchObject({
      type: "number",
      constraints: { minimum: 0, maximum: 1 },
    });
  });

  it("says that an empty cell is null, which is unambiguous: no text of the dataset is empty", () => {
    expect(descriptor.resources.filter(({ schema }) => schema.missingValues.join("|") !== "")).toEqual([]);
    expect(descriptor.description).toContain("An empty cell means that the value is unknown or does not exist (null)");
    expect(JSON.stringify(shipped())).not.toContain('""');
  });

  const rowsIn = (table: string) => parse(files.get(`${table}.csv`)!, { columns: true }) as Record<string, string>[];

  it("tells the truth about every cell", () => {
    const wrong = descriptor.resources.flatMap(({ name: table, schema }) =>
      rowsIn(table).flatMap((row) =>
        schema.fields
          .filter(({ name, type, constraints }) => {
            const cell = row[name]!;
            if (cell === "") return constraints.required;
            if (constraints.enum && !constraints.enum.includes(cell)) return true;
            if (type === "integer") return !/^\d+$/.test(cell);
            if (type === "date") return !/^\d{4}-\d\d-\d\d$/.test(cell);
            return constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell);
          })
          .map(({ name }) => ({ table, name, cell: row[name] })),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("has keys that lead from every row to one row", () => {
    const keysOf = (table: string, fields: readonly string[]) =>
      rowsIn(table).map((row) => JSON.stringify(fields.map((name) => row[name])));
    const dangling = descriptor.resources.flatMap(({ name: table, schema }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const targets = keysOf(reference.resource ?? table, reference.fields);
        return keysOf(table, fields).filter(
          (key) => key !== '[""]' && targets.filter((target) => target === key).length !== 1,
        );
      }),
    );
    expect(dangling).toEqual([]);
  });
});
