import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { recordTypes, references, shapes } from "../../src/generated/shapes.js";
import type { Dataset } from "../../src/generated/types.js";
import { dialects, queryOf, relationalRules } from "../../src/sql/index.js";
import { worlds } from "../export/worlds.js";
import { brokenDataset } from "./broken-dataset.js";
import { corruptedFrom, placesOf, set } from "./corrupted.js";
import { type Database, engines, rowsInSql, sqlite, tablesInSql } from "./engines.js";
import { referencePlaces } from "./reference-places.js";
import { verdictInCode, verdictInSql, withoutKeys } from "./verdict.js";

const sound = readData();

/** The rows of all queries, asked of a database with a dataset. */
async function answers(database: Database, dialect: string, dataset: Dataset) {
  await database.run(rowsInSql(dataset));
  const wanted = dialects.find(({ name }) => name === dialect)!;
  const rows = [];
  for (const rule of relationalRules) rows.push(...(await database.rows(queryOf(rule, wanted))));
  return rows;
}

describe.each(engines)("the queries, asked of $name", ({ dialect, runs, start }) => {
  let database: Database;
  beforeAll(async () => {
    database = await start();
    await database.run(tablesInSql());
  }, 60_000);
  afterAll(() => database.close());

  it("find nothing in the shipped data", async () => {
    expect(await answers(database, dialect, sound)).toEqual([]);
  });

  it.each(relationalRules)("find what checkDataset finds in the data that break $id", async ({ id }) => {
    const dataset = brokenDataset(id);
    const verdict = verdictInSql(await answers(database, dialect, dataset));
    expect(verdict).toEqual(verdictInCode(dataset));
    expect(verdict.filter((line) => line.startsWith(`${id} `))).not.toEqual([]);
  });

  it("find what checkDataset finds in any corruption of references and keys", async () => {
    let broken = 0;
    const property = fc.asyncProperty(corruptedFrom(sound), async (dataset) => {
      const expected = verdictInCode(dataset);
      expect(withoutKeys(verdictInSql(await answers(database, dialect, dataset)))).toEqual(withoutKeys(expected));
      broken += expected.length;
    });
    await fc.assert(property, { numRuns: runs });
    expect(broken).toBeGreaterThan(runs);
  });
});

describe("the queries", () => {
  let database: Database;
  beforeAll(async () => {
    database = await sqlite.start();
    await database.run(tablesInSql());
  });
  afterAll(() => database.close());

  const lists = Object.entries(recordTypes).flatMap(([collection, type]) =>
    Object.entries(shapes[type]!).flatMap(([key, { list }]) => (list ? [{ collection, key }] : [])),
  );

  it.each(lists)("find what checkDataset finds when no record of $collection has $key", async ({ collection, key }) => {
    const records = sound[collection as keyof Dataset].map((record) => ({ ...record, [key]: [] }));
    const dataset = { ...sound, [collection]: records };
    expect(verdictInSql(await answers(database, "sqlite", dataset))).toEqual(verdictInCode(dataset));
  });

  /* Every field is filled in one of these; they keep no rule but those on references. */
  const samples = fc.sample(worlds, { seed: 1, numRuns: 20 });
  const idTypes = new Set(Object.keys(references));
  const named = (path: readonly (string | number)[]) => path.filter((key) => typeof key === "string").join("/");

  it.each(referencePlaces())("notice when %s leads nowhere", async (place) => {
    const [world, path] = samples.flatMap((each) => {
      const found = placesOf(each, idTypes).find((one) => named(one.path) === place);
      return found ? [[structuredClone(each), found.path] as const] : [];
    })[0]!;
    set(path, "nobody-knows")(world as never);
    const rows = await answers(database, "sqlite", world);
    const noticed = rows.filter(({ rule, found }) => ["R1", "R2"].includes(String(rule)) && found === "nobody-knows");
    expect(noticed.map(({ column_name }) => column_name)).toHaveLength(1);
  });
});
