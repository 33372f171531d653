import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { isNeverNull } from "../../src/export/columns.js";
import { foreignKeysOf, rowsOf, tablesOf, type Value } from "../../src/export/index.js";
import { shapes } from "../../src/generated/shapes.js";
import { collectionNames } from "../../src/text/canonical.js";
import { rebuilt } from "./rebuild.js";
import { isId, worlds } from "./worlds.js";

const tables = tablesOf();
const dataset = readData();
const named = (name: string) => tables.find((table) => table.name === name)!;

describe("the tables", () => {
  it("are one per collection and one per list in a record", () => {
    const lists = Object.entries(shapes).flatMap(([type, shape]) =>
      Object.entries(shape).flatMap(([key, { list }]) => (list ? [`${type}.${key}`] : [])),
    );
    const described = tables.flatMap(({ list }) => (list ? [`${list.of.type}.${list.path.join(".")}`] : []));
    expect(described.sort()).toEqual(lists.sort());
    expect(tables.filter(({ list }) => !list).map(({ collection }) => collection)).toEqual(collectionNames);
  });

  it("have names in snake_case, and no name twice", () => {
    const names = tables.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const columns = tables.flatMap((table) => table.columns.map(({ name }) => `${table.name}.${name}`));
    expect(columns.filter((name, index) => columns.indexOf(name) !== index)).toEqual([]);
    expect(columns.filter((name) => !/^[a-z_]+\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it("say what each of their columns means, and have no cell for a list or an object", () => {
    const columns = tables.flatMap((table) => table.columns.map((column) => ({ table: table.name, ...column })));
    expect(
      columns.filter(({ description }) => description.length < 10 || /undefined|object/.test(description)),
    ).toEqual([]);
    expect(tables.filter(({ description }) => description.length < 10).map(({ name }) => name)).toEqual([]);
    expect([...new Set(columns.map(({ type }) => type))].sort()).toEqual(["day", "integer", "number", "string"]);
  });

  it("explain the values of a closed list, and whose list a row belongs to", () => {
    const listed = tables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => {
        const { enum: values = [] } = column.constraints;
        return values.length > 1 ? values.map((value) => ({ name, column, value })) : [];
      }),
    );
    const unexplained = listed.filter(({ column, value }) => !column.description.includes(`- \`${value}\`: `));
    expect(listed.length).toBeGreaterThan(50);
    expect(unexplained.map(({ name, column, value }) => [name, column.name, value])).toEqual([]);
    const [quote, attestation, position] = named("quote_attestation_segments").columns;
    expect([quote!.description, attestation!.description, position!.description]).toEqual([
      "Whose list it is: id in the table quotes.",
      "Whose list it is: position in the table quote_attestations.",
      "The place in the list segments of the attestation, counted from 0.",
    ]);
  });

  it("are read as their documentation shows", () => {
    expect(named("quote_attestations").primaryKey).toEqual(["quote_id", "position"]);
    expect(foreignKeysOf(named("quote_topics"))).toEqual([
      { columns: ["quote_id"], table: "quotes", refersTo: ["id"] },
      { columns: ["topic"], table: "topics", refersTo: ["id"] },
    ]);
    expect([...rowsOf(dataset, named("quotes"))].length).toBe(19);
  });

  it("let a cell be null exactly where the model lets the value or an object around it be null", () => {
    /** For each key of a path whether what it leads to may be null. */
    const nullable = (type: string, [key, ...rest]: readonly string[]): boolean[] => {
      if (key === undefined) return [];
      const field = shapes[type]![key]!;
      return [field.nullable, ...nullable(field.type, rest)];
    };
    const wrong = tables.flatMap((table) =>
      table.columns.flatMap((column) => {
        const may = column.path === null ? [] : nullable(table.type, column.path);
        const isInObject = may.slice(0, -1).includes(true);
        const isRight =
          isNeverNull(column) === !may.includes(true) &&
          column.required === (may.at(-1) !== true) &&
          (column.presence !== null) === isInObject;
        return isRight ? [] : [{ table: table.name, column: column.name, may }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("name for an object that may be null a column that is null exactly if it is", () => {
    const wrong = tables.flatMap((table) =>
      table.columns.flatMap(({ name, presence, path }) => {
        if (presence === null) return [];
        const told = table.columns.find((column) => column.name === presence);
        const isOfSameObject = told?.path?.slice(0, -1).every((key, index) => key === path![index]);
        return told?.required && isOfSameObject ? [] : [{ table: table.name, name, presence }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("have a row for every key once, and cells of the type that the column names, null only where it says so", () => {
    const typeOf = { string: "string", day: "string", integer: "number", number: "number" } as const;
    for (const table of tables) {
      const rows = [...rowsOf(dataset, table)];
      const keys = rows.map((row) =>
        JSON.stringify(table.primaryKey.map((name) => row[table.columns.findIndex((column) => column.name === name)])),
      );
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      const wrong = rows.flatMap((row) =>
        table.columns.flatMap(({ name, type, required, presence, constraints }, index) => {
          const value = row[index]!;
          if (value === null)
            return required && presence === null ? [{ table: table.name, name, value: value as Value }] : [];
          const fits =
            typeof value === typeOf[type] &&
            (type !== "integer" || Number.isInteger(value)) &&
            (constraints.enum?.includes(value as string) ?? true) &&
            (constraints.pattern === undefined || new RegExp(constraints.pattern).test(value as string));
          return fits ? [] : [{ table: table.name, name, value: value as Value }];
        }),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe("the foreign keys", () => {
  it("are on every column that holds ids, and on no other", () => {
    const holding = new Set<string>();
    for (const world of fc.sample(worlds, { numRuns: 20, seed: 1 })) {
      for (const table of tables) {
        for (const row of rowsOf(world, table)) {
          row.forEach((value, index) => isId(value) && holding.add(`${table.name}.${table.columns[index]!.name}`));
        }
      }
    }
    const ownIds = tables.filter(({ primaryKey }) => primaryKey.join() === "id").map(({ name }) => `${name}.id`);
    const keyed = tables.flatMap((table) =>
      foreignKeysOf(table).flatMap(({ columns }) =>
        columns.filter((name) => !name.endsWith("position")).map((name) => `${table.name}.${name}`),
      ),
    );
    expect([...keyed, ...ownIds].sort()).toEqual([...holding].sort());
  });

  it("lead from every value to a row", () => {
    const keyed = new Map(
      tables.map((table) => {
        const indexes = table.primaryKey.map((name) => table.columns.findIndex((column) => column.name === name));
        return [
          table.name,
          new Set([...rowsOf(dataset, table)].map((row) => JSON.stringify(indexes.map((index) => row[index])))),
        ];
      }),
    );
    let followed = 0;
    for (const table of tables) {
      for (const { columns, table: target, refersTo } of foreignKeysOf(table)) {
        expect(refersTo).toEqual(named(target).primaryKey);
        const indexes = columns.map((name) => table.columns.findIndex((column) => column.name === name));
        const values = [...rowsOf(dataset, table)].map((row) => indexes.map((index) => row[index]));
        const set = values.filter((value) => !value.includes(null));
        followed += set.length;
        expect(set.filter((value) => !keyed.get(target)!.has(JSON.stringify(value)))).toEqual([]);
      }
    }
    expect(followed).toBeGreaterThan(500);
  });
});

describe("the rows", () => {
  it("hold the whole dataset: it can be rebuilt from them", () => {
    expect(rebuilt((table) => rowsOf(dataset, table))).toEqual(dataset);
  });

  it("hold any dataset of this shape", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(rebuilt((table) => rowsOf(world, table))).toEqual(world);
      }),
      { numRuns: 30 },
    );
  });

  it("are made one by one, also for collections that are no arrays", () => {
    let made = 0;
    const endless = {
      *[Symbol.iterator]() {
        for (;;) {
          made += 1;
          yield dataset.quotes[0]!;
        }
      },
    };
    const rows = rowsOf({ ...dataset, quotes: endless }, named("quote_attestation_segments"));
    rows.next();
    expect(made).toBe(1);
  });
});
