import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import type { Dataset } from "../../src/generated/types.js";
import { dialects } from "../../src/sql/dialect.js";
import { queryOf } from "../../src/sql/query-of.js";
import { relationalRules } from "../../src/sql/relational-rules.js";
import { type Change, patched } from "../patched.js";
import { corruptedFrom } from "./corrupted.js";
import { type Engine, rowsInSql, startEngines, tablesInSql } from "./engines.js";
import { verdictInCode, verdictInSql, withoutKeys } from "./verdict.js";

const sound = readData();

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await startEngines();
  for (const engine of engines) await engine.run(tablesInSql());
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

/** What an engine answers to all queries. */
async function answers(engine: Engine, dataset: Dataset) {
  await engine.run(rowsInSql(dataset));
  const dialect = dialects.find(({ name }) => name === engine.dialect)!;
  const rows = [];
  for (const rule of relationalRules) rows.push(...(await engine.rows(queryOf(rule, dialect))));
  return rows;
}

describe("the queries", () => {
  it("find nothing in the shipped data", async () => {
    for (const engine of engines) expect([engine.name, await answers(engine, sound)]).toEqual([engine.name, []]);
  });

  describe.each(readdirSync(new URL("../fixtures/invalid/", import.meta.url)))("over the broken dataset %s", (file) => {
    const { title, changes } = JSON.parse(
      readFileSync(new URL(`../fixtures/invalid/${file}`, import.meta.url), "utf8"),
    ) as { title: string; changes: Change[] };

    it(`find what checkDataset finds: ${title}`, async () => {
      const dataset = patched(changes) as unknown as Dataset;
      const expected = verdictInCode(dataset);
      for (const engine of engines) {
        expect([engine.name, verdictInSql(await answers(engine, dataset))]).toEqual([engine.name, expected]);
      }
    });
  });

  it("find in any corruption of references and ids what checkDataset finds", async () => {
    const broken = new Set<string>();
    await fc.assert(
      fc.asyncProperty(corruptedFrom(sound), async (dataset) => {
        const expected = withoutKeys(verdictInCode(dataset));
        for (const line of expected) broken.add(line.split(" ")[0]!);
        for (const engine of engines) {
          const found = withoutKeys(verdictInSql(await answers(engine, dataset)));
          expect([engine.name, found]).toEqual([engine.name, expected]);
        }
      }),
      { numRuns: 60 },
    );
    expect([...broken].sort()).toEqual(relationalRules.map(({ id }) => id).sort());
  });
});
