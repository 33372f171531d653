import type { SchemaElement } from "hyparquet";
import { meta } from "../generated/meta.js";
import { batches } from "./batches.js";
import { type Column, isNeverNull } from "./columns.js";
import type { Format } from "./format.js";
import { optional } from "./optional.js";
import { type Row, rowsOf, type Table, tablesOf, type Value } from "./tables.js";

/* Large enough for readers to skip whole groups, small enough to be held in memory. */
const ROWS_IN_A_GROUP = 20_000;

interface Kind {
  readonly element: Pick<SchemaElement, "type" | "converted_type" | "logical_type">;
  readonly cell?: (value: string & number) => unknown;
}

const kinds: Readonly<Record<Column["type"], Kind>> = {
  string: { element: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } },
  day: {
    element: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
    cell: (value) => new Date(value),
  },
  integer: { element: { type: "INT64" }, cell: BigInt },
  number: { element: { type: "DOUBLE" } },
};

const elementOf = (column: Column): SchemaElement => ({
  name: column.name,
  ...kinds[column.type].element,
  repetition_type: isNeverNull(column) ? "REQUIRED" : "OPTIONAL",
});

const cellOf = ({ type }: Column, value: Value): unknown =>
  value === null ? null : (kinds[type].cell?.(value as never) ?? value);

function* bytesOf(
  { columns, description }: Table,
  rows: Iterable<Row>,
  { ByteWriter, ParquetWriter }: typeof import("hyparquet-writer"),
): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: [
      { key: "title", value: `${meta.name} ${meta.version}` },
      { key: "description", value: description },
    ],
    createdBy: meta.name,
  });
  for (const group of batches(rows, ROWS_IN_A_GROUP)) {
    const columnData = columns.map((column, index) => ({
      name: column.name,
      data: group.map((row) => cellOf(column, row[index]!)),
    }));
    parquet.write({ columnData, rowGroupSize: group.length });
    yield taken();
  }
  parquet.finish();
  yield taken();
}

/** Flat tables as Apache Parquet, one file each. */
export const parquet: Format = {
  name: "parquet",
  description: "flat tables with typed columns as Apache Parquet, one file each",
  drops: "No record and no field; Parquet has no keys, no closed lists of values and no descriptions of columns.",
  async files(dataset) {
    const library = await optional("hyparquet-writer", () => import("hyparquet-writer"));
    return tablesOf().map((table) => ({
      name: `${table.name}.parquet`,
      content: bytesOf(table, rowsOf(dataset, table), library),
    }));
  },
};
