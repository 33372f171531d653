/* Runs the SQL on its standard input and prints the rows as CSV without a header, as `duckdb -csv -noheader` does. */
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create()).connect();
const statements = await connection.extractStatements(readFileSync(0, "utf8"));
for (let index = 0; index < statements.count; index += 1) {
  const reader = await (await statements.prepare(index)).runAndReadAll();
  const isQuery = reader.columnNames().includes("rule");
  for (const row of isQuery ? reader.getRowsJS() : []) console.log(row.join(","));
}
