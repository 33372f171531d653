import { createHash } from "node:crypto";
import { csvFormatRow } from "d3-dsv";
import { datapackage, type Measured } from "./datapackage.js";
import { encoded } from "./encoded.js";
import type { ExportFile, Format, Records } from "./format.js";
import { type Row, rowReader, type Table, tablesOf } from "./tables.js";

/* The library writes `null` as nothing and anything else as text; its types know texts only. */
const line = (row: Row): string => `${csvFormatRow(row as readonly unknown[] as string[])}\n`;

function* linesOf(dataset: Records, table: Table): Generator<string> {
  yield line(table.columns.map(({ name }) => name));
  const read = rowReader(table);
  for (const record of dataset[table.collection]) {
    let lines = "";
    read(record, (row) => {
      lines += line(row);
    });
    yield lines;
  }
}

/** Passes bytes on, and adds their number and digest to the list when they have ended. */
function* measured(
  resource: Pick<Measured, "table" | "path">,
  content: Iterable<Uint8Array>,
  list: Measured[],
): Generator<Uint8Array> {
  const hash = createHash("sha256");
  let size = 0;
  for (const bytes of content) {
    hash.update(bytes);
    size += bytes.length;
    yield bytes;
  }
  list.push({ ...resource, bytes: size, sha256: hash.digest("hex") });
}

/** Flat tables as CSV (RFC 4180, with LF), and a Data Package that describes them. */
export const csv: Format = {
  name: "csv",
  description: "flat tables with foreign keys, described by a Frictionless Data Package (version 2)",
  drops: "No record and no field; types and keys are in datapackage.json, because CSV itself holds text only.",
  files(dataset) {
    const resources: Measured[] = [];
    const tables = tablesOf().map((table): ExportFile => {
      const path = `${table.name}.csv`;
      return {
        name: path,
        content: measured({ table, path }, encoded(linesOf(dataset, table)), resources),
      };
    });
    /* Made last, when the sizes and digests of all tables are known. */
    function* descriptor(): Generator<string> {
      yield `${JSON.stringify(datapackage(resources), null, 2)}\n`;
    }
    return [...tables, { name: "datapackage.json", content: descriptor() }];
  },
};
