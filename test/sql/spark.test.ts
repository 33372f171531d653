import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, type TestContext } from "vitest";
import { readData } from "../../scripts/files.js";
import { exportDataset, parquet } from "../../src/export/index.js";
import { dialects, queryOf, relationalRules } from "../../src/sql/index.js";
import { emptyFolder } from "../export/folder.js";
import { needsPython, python } from "../export/python.js";
import { brokenDataset } from "./broken-dataset.js";
import { corruptedFrom } from "./corrupted.js";
import { verdictInCode, verdictInSql, withoutKeys } from "./verdict.js";

/* Spark takes seconds to start and a second for each query, so it is started once and given few random datasets. */
const RUNS = 5;

function needsJava({ skip, task }: TestContext): void {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
  } catch {
    const reason = "java does not run. Spark 4 needs Java 17 or newer";
    console.warn(`"${task.name}" is skipped: ${reason}`);
    skip(reason);
  }
}

it("Spark answers the queries over exported Parquet as checkDataset does", { timeout: 900_000 }, async (context) => {
  needsPython(context, "pyspark");
  needsJava(context);
  const sound = readData();
  const datasets = [
    sound,
    ...relationalRules.map(({ id }) => brokenDataset(id)),
    ...fc.sample(corruptedFrom(sound), RUNS),
  ];
  const folder = emptyFolder();
  const folders = datasets.map((_, index) => join(folder, String(index)));
  for (const [index, dataset] of datasets.entries()) await exportDataset(parquet, folders[index]!, { dataset });
  const spark = dialects.find(({ name }) => name === "spark")!;
  const queries = join(folder, "queries.json");
  writeFileSync(queries, JSON.stringify(relationalRules.map((rule) => queryOf(rule, spark))));
  const { answers } = python("query_spark.py", queries, ...folders) as { answers: Record<string, unknown>[][] };
  expect(answers.map((rows) => withoutKeys(verdictInSql(rows)))).toEqual(
    datasets.map((dataset) => withoutKeys(verdictInCode(dataset))),
  );
});
