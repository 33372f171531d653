import { createHash } from "node:crypto";
import type { stringify as Stringify } from "csv-stringify/sync";
import { batches } from "./batches.js";
import { datapackage, type Measured } from "./datapackage.js";
import type { ExportFile, Format } from "./format.js";
import { optional } from "./optional.js";
import { type Row, rowsOf, type Table, tablesOf } from "./tables.js";

const ROWS_AT_ONCE = 1000;

function* textOf(table: Table, rows: Iterable<Row>, stringify: typeof Stringify): Generator<string> {
  const write = (list: readonly Row[]) => stringify(list as unknown[][], { record_delimiter: "unix" });
  yield write([table.columns.map(({ name }) => name)]);
  for (const batch of batches(rows, ROWS_AT_ONCE)) yield write(batch);
}

/** Passes a text on, and adds its size and digest to the list when it has ended. */
function* measured(
  resource: Pick<Measured, "table" | "path">,
  text: Iterable<string>,
  list: Measured[],
): Generator<string> {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of text) {
    hash.update(chunk);
    bytes += Buffer.byteLength(chunk);
    yield chunk;
  }
  list.push({ ...resource, bytes, sha256: hash.digest("hex") });
}

/** Flat tables as CSV (RFC 4180, with LF), and a Data Package that describes them. */
export const csv: Format = {
  name: "csv",
  description: "flat tables with foreign keys, described by a Frictionless Data Package (version 2)",
  drops: "No record and no field; types and keys are in datapackage.json, because CSV itself holds text only.",
  async files(dataset) {
    const { stringify } = await optional("csv-stringify", () => import("csv-stringify/sync"));
    const resources: Measured[] = [];
    const tables = tablesOf().map((table): ExportFile => {
      const path = `${table.name}.csv`;
      return {
        name: path,
        content: measured({ table, path }, textOf(table, rowsOf(dataset, table), stringify), resources),
      };
    });
    /* Made last, when the sizes and digests of all tables are known. */
    function* descriptor(): Generator<string> {
      yield `${JSON.stringify(datapackage(resources), null, 2)}\n`;
    }
    return [...tables, { name: "datapackage.json", content: descriptor() }];
  },
};
