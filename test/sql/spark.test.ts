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

/* Spark takes a second and more for each query, so it is given few datasets: S4 and R9 would hide what breaks others. */
const ALONE = ["S4", "R9"];
const TOGETHER = relationalRules.map(({ id }) => id).filter((id) => !ALONE.includes(id));

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
  const broken = [brokenDataset(...TOGETHER), ...ALONE.map((id) => brokenDataset(id))];
  const datasets = [sound, ...broken, ...fc.sample(corruptedFrom(sound), 1)];
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
